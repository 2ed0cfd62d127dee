package org.gongbao.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.gongbao.model.Bound;
import org.gongbao.model.Evidence;
import org.gongbao.model.Indicator;
import org.gongbao.model.Measure;
import org.gongbao.model.Quantity;
import org.gongbao.model.Rate;
import org.gongbao.model.Role;

/** A statement of one project in the making, at a place that says what it is. */
final class Fact {
  static final int GOAL = 1000;
  static final int RESULT = 2000;
  static final int END = 3000;

  private final int place;
  private final String name;
  private final BigDecimal value;
  private final String unit;
  private Role role;
  private Bound bound = Bound.EXACT;
  private Rate rate;
  private String printed;
  private String period = "2023";
  private String section = "s1";
  private String partOf;
  private Measure measure = Measure.LEVEL;

  private Fact(int place, Role role, String name, String value, String unit) {
    this.place = place;
    this.role = role;
    this.name = name;
    this.value = new BigDecimal(value);
    this.unit = unit;
    this.printed = value + unit;
  }

  /** What the project's goal promises. */
  static Fact promised(String name, String value, String unit) {
    return new Fact(GOAL, Role.TARGET, name, value, unit);
  }

  /** What the result in the project's table row tells. */
  static Fact tabled(String name, String value, String unit) {
    return new Fact(RESULT, Role.ACTUAL, name, value, unit);
  }

  /** What a section tells of the project. */
  static Fact narrated(String name, String value, String unit) {
    return new Fact(0, Role.ACTUAL, name, value, unit);
  }

  Fact with(Bound newBound) {
    bound = newBound;
    return this;
  }

  Fact by(Rate newRate) {
    rate = newRate;
    return this;
  }

  Fact as(Role newRole) {
    role = newRole;
    return this;
  }

  Fact as(Measure newMeasure) {
    measure = newMeasure;
    return this;
  }

  Fact printed(String words) {
    printed = words;
    return this;
  }

  Fact of(String newPeriod) {
    period = newPeriod;
    return this;
  }

  Fact in(String newSection) {
    section = newSection;
    return this;
  }

  Fact partOf(String id) {
    partOf = id;
    return this;
  }

  /** The indicator with the number that it has in reading order. */
  Indicator numbered(int number) {
    int begin = place + 20 * number;
    return new Indicator(
        "i" + number,
        name,
        Quantity.of(value, bound, unit),
        measure,
        null,
        role,
        false,
        rate,
        period,
        partOf,
        "p1",
        section,
        List.of(),
        BigDecimal.ONE,
        List.of(),
        new Evidence(begin, begin + printed.length(), printed, null, List.of()));
  }
}
