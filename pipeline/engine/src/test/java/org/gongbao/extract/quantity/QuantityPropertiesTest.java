package org.gongbao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;

/** What holds for every number, however it is written. */
class QuantityPropertiesTest {
  private static final String ALPHABET =
      "0123456789０９,.，。、；：%‰％—-~至到约超近逾余多不足以上下内左右十百千万亿零两三五分之点个家户人次年月日元吨岁期第〔〕（）“”+ABm \n";

  @Property(tries = 300)
  void isReadBackFromDigitsAndSeparators(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long number,
      @ForAll("units") String unit) {
    BigDecimal value = BigDecimal.valueOf(number);
    String plain = Long.toString(number);
    String separated = String.format("%,d", number);

    assertReadAs(value, unit, plain + unit);
    assertReadAs(value, unit, separated + unit);
    assertReadAs(value, unit, fullWidth(plain) + unit);
    assertReadAs(value, unit, " " + plain + " " + unit + " ");
  }

  @Property(tries = 300)
  void isReadBackFromTenThousandsAndHundredMillions(
      @ForAll @LongRange(min = 1, max = 999_999_999_999L) long number,
      @ForAll("units") String unit) {
    BigDecimal value = BigDecimal.valueOf(number);
    String tenThousands = value.movePointLeft(4).stripTrailingZeros().toPlainString();
    String hundredMillions = value.movePointLeft(8).stripTrailingZeros().toPlainString();

    assertReadAs(value, unit, tenThousands + "万" + unit);
    assertReadAs(value, unit, hundredMillions + "亿" + unit);
    assertReadAs(value, unit, fullWidth(tenThousands) + "万" + unit);
    assertReadAs(value, unit, tenThousands + " 万" + unit);
    assertReadAs(value, unit, hundredMillions + " 亿 " + unit);
  }

  @Property(tries = 300)
  void isReadBackFromHundredMillionsWithTenThousandsBehindThem(
      @ForAll @IntRange(min = 1, max = 9999) int hundredMillions,
      @ForAll @IntRange(min = 1, max = 9999) int tenThousands,
      @ForAll("units") String unit) {
    BigDecimal value = BigDecimal.valueOf(hundredMillions * 100_000_000L + tenThousands * 10_000L);

    assertReadAs(value, unit, hundredMillions + "亿" + tenThousands + "万" + unit);
  }

  @Property(tries = 300)
  void isReadBackFromChineseNumerals(
      @ForAll @LongRange(min = 100, max = 999_999_999_999L) long number,
      @ForAll("units") String unit) {
    assertReadAs(BigDecimal.valueOf(number), unit, ChineseWriting.of(number) + unit);
  }

  @Property(tries = 200)
  void isReadBackFromSharesInWords(@ForAll @IntRange(min = 1, max = 100) int number) {
    BigDecimal value = BigDecimal.valueOf(number);

    assertReadAs(value, "%", "百分之" + ChineseWriting.of(number));
    assertReadAs(value, "‰", "千分之" + number);
  }

  @Property(tries = 300)
  void keepsItsBoundWhateverUnitAndMagnitudeItHas(
      @ForAll @IntRange(min = 1, max = 9999) int number,
      @ForAll("units") String unit,
      @ForAll("boundWords") BoundWord word) {
    Quantity plain = only(word.around(number + "0000", unit));
    Quantity folded = only(word.around(number + "万", unit));

    assertThat(plain.bound()).isEqualTo(word.bound());
    assertThat(folded).isEqualTo(plain);
    assertThat(plain)
        .isEqualTo(Quantity.of(BigDecimal.valueOf(number * 10_000L), word.bound(), unit));
  }

  @Property(tries = 300)
  void makesARangeOnlyInRisingOrder(
      @ForAll @IntRange(min = 1, max = 9999) int first,
      @ForAll @IntRange(min = 1, max = 9999) int second,
      @ForAll("units") String unit,
      @ForAll("rangeSigns") String sign) {
    String text = "新增" + first + unit + sign + second + unit + "。";
    List<QuantityMention> mentions = Quantities.mentions(text);

    if (first < second) {
      assertThat(mentions)
          .singleElement()
          .extracting(QuantityMention::quantity)
          .isEqualTo(Quantity.between(BigDecimal.valueOf(first), BigDecimal.valueOf(second), unit));
    } else {
      assertThat(mentions).noneMatch(mention -> mention.quantity().bound() == Bound.RANGE);
    }
  }

  @Property(tries = 1000)
  void neverOverlapsAnotherNorLeavesTheText(@ForAll("texts") String text) {
    String folded = Quantities.folded(text);
    int last = 0;
    for (QuantityMention mention : Quantities.mentions(text)) {
      assertThat(mention.begin()).isGreaterThanOrEqualTo(last);
      assertThat(mention.numberBegin()).isBetween(mention.begin(), mention.end() - 1);
      assertThat(mention.end()).isLessThanOrEqualTo(folded.length());
      assertOrdered(mention.quantity());
      last = mention.end();
    }
  }

  private static void assertOrdered(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    if (low != null && high != null) {
      assertThat(low).isLessThanOrEqualTo(high);
    }
  }

  private static void assertReadAs(BigDecimal value, String unit, String written) {
    Quantity quantity = only("新增" + written + "。");

    assertThat(quantity).as(written).isEqualTo(Quantity.of(value, Bound.EXACT, unit));
  }

  private static Quantity only(String text) {
    List<QuantityMention> mentions = Quantities.mentions(text);
    assertThat(mentions).as(text).hasSize(1);
    return mentions.get(0).quantity();
  }

  private static String fullWidth(String digits) {
    StringBuilder wide = new StringBuilder();
    digits
        .chars()
        .forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + 0xfee0 : c == '.' ? '．' : c)));
    return wide.toString();
  }

  /** A bound word and where it stands. */
  record BoundWord(String word, Bound bound, String place) {

    String around(String number, String unit) {
      return switch (place) {
        case "before" -> "新增" + word + number + unit + "。";
        case "inside" -> "新增" + number + word + unit + "。";
        default -> "新增" + number + unit + word + "。";
      };
    }
  }

  @Provide
  Arbitrary<BoundWord> boundWords() {
    return Arbitraries.of(
        new BoundWord("约", Bound.ABOUT, "before"),
        new BoundWord("近", Bound.NEARLY, "before"),
        new BoundWord("超过", Bound.OVER, "before"),
        new BoundWord("逾", Bound.OVER, "before"),
        new BoundWord("不少于", Bound.AT_LEAST, "before"),
        new BoundWord("不超过", Bound.AT_MOST, "before"),
        new BoundWord("不足", Bound.UNDER, "before"),
        new BoundWord("余", Bound.OVER, "inside"),
        new BoundWord("多", Bound.OVER, "inside"),
        new BoundWord("左右", Bound.ABOUT, "behind"),
        new BoundWord("以上", Bound.AT_LEAST, "behind"),
        new BoundWord("以内", Bound.AT_MOST, "behind"));
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("个", "户", "人次", "元", "平方米", "公里", "吨", "件", "座", "辆");
  }

  @Provide
  Arbitrary<String> rangeSigns() {
    return Arbitraries.of("—", "——", "-", "~", "～", "至");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> characters = Arbitraries.strings().withChars(ALPHABET).ofMaxLength(40);
    Arbitrary<String> words =
        Arbitraries.of(
                "1.2万", "2023年", "25%—30%", "百分之", "超过", "以上", "万亿", "平方米", "三分之一", "〔2023〕5号")
            .list()
            .ofMaxSize(6)
            .map(list -> String.join("", list));
    return Combinators.combine(characters, words, characters).as((a, b, c) -> a + b + c);
  }
}
