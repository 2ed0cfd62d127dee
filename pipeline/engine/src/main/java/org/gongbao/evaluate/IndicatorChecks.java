package org.gongbao.evaluate;

import static org.gongbao.evaluate.Squeezed.squeeze;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.gongbao.model.Indicator;
import org.gongbao.model.Project;
import org.gongbao.model.Report;
import org.jspecify.annotations.Nullable;

/** Judges the fields of matched indicators, one check a field. */
final class IndicatorChecks {
  private static final double SAME_NAME = 0.6;

  /** Fields that may be wrong in an indicator that counts as wholly right. */
  private static final Set<String> LENIENT = Set.of("interval", "project");

  private final ScoreSheet sheet;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final List<Check> checks;
  private final Map<String, List<Boolean>> results = new LinkedHashMap<>();

  IndicatorChecks(Report report, ScoreSheet sheet) {
    this.sheet = sheet;
    for (Project project : report.projects()) {
      ordinals.putIfAbsent(project.id(), project.ordinal());
    }
    this.checks =
        List.of(
            new Check("unit", i -> squeeze(i.quantity().unit()), g -> squeeze(g.facets().unit())),
            new Check("bound", i -> i.quantity().bound().name(), g -> g.facets().bound()),
            new Check("interval", IndicatorChecks::interval, g -> g.number(), this::sameInterval),
            new Check("sign", i -> i.quantity().value(), g -> g.number().value(), this::sameSign),
            new Check("measure", i -> i.measure().name(), g -> g.facets().measure()),
            new Check("basis", i -> i.basis(), g -> g.facets().basis()),
            new Check("role", i -> i.role().name(), g -> g.facets().role()),
            new Check("cumulative", i -> i.cumulative(), g -> g.cumulative()),
            new Check("per", IndicatorChecks::rate, g -> g.facets().per(), this::sameRate),
            new Check("period", i -> i.period(), g -> g.facets().period()),
            new Check("name", i -> i.name(), g -> g.names(), this::sameName),
            new Check("project", this::ordinal, g -> g.project()));
    checks.forEach(check -> results.put(check.field(), new ArrayList<>()));
  }

  /** Judges every field that the gold is certain of; returns whether the whole is right. */
  boolean judge(Indicator found, Gold.Indicator gold) {
    boolean whole = true;
    for (Check check : checks) {
      if (isUncertain(check.field(), gold)) {
        continue;
      }
      boolean right = check.right().test(found, gold);
      Objects.requireNonNull(results.get(check.field())).add(right);
      whole &= right || LENIENT.contains(check.field());
      if (!right) {
        sheet.miss(
            "indicator " + check.field(),
            gold.surface(),
            "gold",
            check.wanted().apply(gold),
            "got",
            check.got().apply(found));
      }
    }
    return whole;
  }

  /** The share of right values by field. */
  Map<String, Figure.Share> shares() {
    Map<String, Figure.Share> shares = new LinkedHashMap<>();
    results.forEach((field, judged) -> shares.put(field, Figure.Share.of(judged)));
    return shares;
  }

  private static boolean isUncertain(String field, Gold.Indicator gold) {
    return gold.uncertain().contains(field)
        || (field.equals("interval") && gold.uncertain().contains("bound"));
  }

  private static String interval(Indicator found) {
    return found.quantity().low() + " … " + found.quantity().high();
  }

  private static @Nullable String rate(Indicator found) {
    return found.per() == null ? null : found.per().name();
  }

  private @Nullable Integer ordinal(Indicator found) {
    return found.project() == null ? null : ordinals.get(found.project());
  }

  private boolean sameInterval(Indicator found, Gold.Indicator gold) {
    return SameNumber.exactly(found.quantity().low(), gold.number().low())
        && SameNumber.exactly(found.quantity().high(), gold.number().high());
  }

  private boolean sameSign(Indicator found, Gold.Indicator gold) {
    BigDecimal a = found.quantity().value();
    BigDecimal b = gold.number().value();
    return a == null || b == null || (a.signum() < 0) == (b.signum() < 0);
  }

  private boolean sameRate(Indicator found, Gold.Indicator gold) {
    return !gold.perAnnotated() || Objects.equals(rate(found), gold.facets().per());
  }

  private boolean sameName(Indicator found, Gold.Indicator gold) {
    String name = squeeze(found.name());
    return gold.names().stream()
        .anyMatch(wanted -> Likeness.ratio(name, squeeze(wanted)) >= SAME_NAME);
  }

  /** One field: what the report has, what the gold wants, and whether that is the same. */
  private record Check(
      String field,
      Function<Indicator, @Nullable Object> got,
      Function<Gold.Indicator, @Nullable Object> wanted,
      BiPredicate<Indicator, Gold.Indicator> right) {

    Check(
        String field,
        Function<Indicator, @Nullable Object> got,
        Function<Gold.Indicator, @Nullable Object> wanted) {
      this(
          field,
          got,
          wanted,
          (found, gold) -> Objects.equals(got.apply(found), wanted.apply(gold)));
    }
  }
}
