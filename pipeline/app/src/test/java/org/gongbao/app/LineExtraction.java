package org.gongbao.app;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gongbao.app.batch.Extraction;
import org.gongbao.model.Agency;
import org.gongbao.model.AgencyRole;
import org.gongbao.model.Bound;
import org.gongbao.model.Comparisons;
import org.gongbao.model.Evidence;
import org.gongbao.model.Failure;
import org.gongbao.model.Genre;
import org.gongbao.model.Indicator;
import org.gongbao.model.Issuer;
import org.gongbao.model.Measure;
import org.gongbao.model.Notice;
import org.gongbao.model.Outcome;
import org.gongbao.model.Quantity;
import org.gongbao.model.Region;
import org.gongbao.model.Report;
import org.gongbao.model.Role;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.Severity;
import org.gongbao.model.Source;

/**
 * Stands for the engine: the first line is the title, each other one an indicator such as {@code
 * 新增学位 300 个}; a file that begins with {@code broken} fails, one that begins with {@code defect}
 * throws, and one whose title ends with {@code cut} lacks a part.
 */
final class LineExtraction implements Extraction {

  @Override
  public Outcome run(byte[] bytes, String path) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.startsWith("broken")) {
      return new Outcome.Failed(
          new Failure(Failure.Stage.READ, Failure.Cause.INPUT, path + ": is broken; mend it"));
    }
    if (text.startsWith("defect")) {
      throw new IllegalStateException("a planted defect");
    }
    return new Outcome.Done(report(bytes, text, path));
  }

  private static Report report(byte[] bytes, String text, String path) {
    List<String> lines = text.lines().toList();
    String title = lines.get(0);
    List<Indicator> indicators = new ArrayList<>();
    int begin = length(title) + 1;
    for (String line : lines.subList(1, lines.size())) {
      indicators.add(indicator("i" + (indicators.size() + 1), line, begin));
      begin += length(line) + 1;
    }
    Evidence heading = new Evidence(0, length(title), title, null, List.of());
    String sha256 = sha256(bytes);
    return new Report(
        Report.SCHEMA_VERSION,
        sha256.substring(0, 16),
        new Source(path, sha256, "text/plain", bytes.length, null, List.of()),
        title,
        Genre.LIVELIHOOD_PROJECTS,
        new Issuer("a1", "云溪市人民政府"),
        new Region("990100", "云溪市", List.of("江东省", "云溪市")),
        2023,
        2024,
        "2023-12-20",
        text,
        List.of(
            new Section(
                "s1", null, "一", 1, title, SectionKind.ACHIEVEMENT, heading, 0, length(text))),
        List.of(),
        List.of(),
        indicators,
        List.of(new Agency("a1", "云溪市人民政府", List.of(AgencyRole.ISSUER), List.of(heading))),
        List.of(),
        List.of(),
        new Comparisons(List.of(), List.of(), List.of()),
        title.endsWith("cut")
            ? List.of(new Notice("CUT_PAGE", Severity.ERROR, "page 3 is missing", null))
            : List.of());
  }

  private static Indicator indicator(String id, String line, int begin) {
    String[] parts = line.split(" ", -1);
    return new Indicator(
        id,
        parts[0],
        Quantity.of(new BigDecimal(parts[1]), Bound.EXACT, parts[2]),
        Measure.LEVEL,
        null,
        Role.ACTUAL,
        false,
        null,
        "2023",
        null,
        null,
        "s1",
        List.of("a1"),
        BigDecimal.ONE,
        List.of(),
        new Evidence(begin, begin + length(line), line, null, List.of()));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
