package org.gongbao.evaluate;

import static org.gongbao.evaluate.Squeezed.squeeze;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongbao.model.Issuer;
import org.gongbao.model.Region;
import org.gongbao.model.Report;
import org.jspecify.annotations.Nullable;

/** Judges what the report is said to be. */
final class HeaderScore {
  private final Gold.Header gold;
  private final ScoreSheet sheet;
  private final List<Boolean> right = new ArrayList<>();

  private HeaderScore(Gold.Header gold, ScoreSheet sheet) {
    this.gold = gold;
    this.sheet = sheet;
  }

  static void of(Report report, Gold.Header gold, ScoreSheet sheet) {
    HeaderScore score = new HeaderScore(gold, sheet);
    Issuer issuer = report.issuer();
    Region region = report.region();
    score.judge("title", squeeze(report.title()), squeeze(gold.title()));
    score.judge("genre", report.genre().name(), gold.genre());
    score.judge("issuer", squeeze(issuer == null ? null : issuer.name()), squeeze(gold.issuer()));
    score.judge("region", region == null ? null : region.code(), gold.regionCode());
    score.judge("reportYear", report.reportYear(), gold.reportYear());
    score.judge("planYear", report.planYear(), gold.planYear());
    score.judge("issuedOn", report.issuedOn(), gold.issuedOn());
    sheet.put("report.right", Figure.Share.of(score.right));
  }

  private void judge(String field, @Nullable Object got, @Nullable Object wanted) {
    if (gold.uncertain().contains(field)) {
      return;
    }
    boolean equal = Objects.equals(got, wanted);
    right.add(equal);
    if (!equal) {
      sheet.miss("report", field, "gold", wanted, "got", got);
    }
  }
}
