package org.gongbao.app.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An invented report, made of its number alone: the same number gives the same report. Its
 * sentences are put together from parts, each figure with the fact that it states.
 */
public final class GeneratedReport {
  private static final List<String> DISTRICTS =
      List.of("澄浦区", "云溪区", "明湖区", "临汀区", "望江区", "松岭区", "清河区", "东屏区");
  private static final List<String> FIELDS =
      List.of("教育", "养老", "就业", "交通", "住房", "文化", "卫生", "生态", "农业", "社会治理");
  private static final List<String> DIGITS =
      List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");
  private static final List<String> FILLERS =
      List.of(
          "各有关单位加强协作，定期会商，及时解决群众反映的突出问题。",
          "有关部门完善工作机制，压实责任，推动各项任务落到实处。",
          "坚持问需于民、问计于民，广泛听取群众意见，不断改进服务。",
          "加强督促检查，把好质量关，确保惠民举措经得起群众检验。",
          "强化宣传引导，营造全社会共同参与、共同监督的良好氛围。");

  private final Random random;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final String title;

  private GeneratedReport(long number, int sections) {
    random = new Random(number * 31 + 7);
    int year = 2015 + random.nextInt(9);
    title = "云汀市" + one(DISTRICTS) + year + "年民生工作情况报告";
    paragraphs.add("全区上下坚持以人民为中心的发展思想，扎实推进各项民生工作，现将有关情况报告如下。");
    for (int i = 1; i <= sections; i++) {
      addSection(numeral(i));
    }
  }

  /**
   * A report.
   *
   * @param number which one
   */
  public static GeneratedReport of(long number) {
    return of(number, 3 + (int) Math.floorMod(number, 8L));
  }

  /**
   * A report of a length.
   *
   * @param number which one
   * @param sections how many sections it has, to 99; three make a page
   */
  public static GeneratedReport of(long number, int sections) {
    return new GeneratedReport(number, sections);
  }

  /** Its title. */
  public String title() {
    return title;
  }

  /** Headings and paragraphs below the title, in order. */
  public List<String> paragraphs() {
    return List.copyOf(paragraphs);
  }

  /** What its figures state, sorted. */
  public List<Fact> facts() {
    return facts.stream().sorted().toList();
  }

  private static String numeral(int number) {
    int tens = number / 10;
    String first = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.get(tens)) + "十";
    return first + DIGITS.get(number % 10);
  }

  private void addSection(String numeral) {
    paragraphs.add(numeral + "、" + one(FIELDS) + "工作");
    int count = 2 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      StringBuilder paragraph = new StringBuilder(one(FILLERS));
      int sentences = 2 + random.nextInt(3);
      for (int j = 0; j < sentences; j++) {
        paragraph.append(sentence());
        if (random.nextBoolean()) {
          paragraph.append(one(FILLERS));
        }
      }
      paragraphs.add(paragraph.toString());
    }
  }

  private String sentence() {
    return switch (random.nextInt(12)) {
      case 0 -> "全年新增公办学位" + count("个") + "、养老床位" + count("张") + "。";
      case 1 -> "改造老旧小区" + count("个") + "，惠及居民" + tenThousands("户") + "。";
      case 2 -> "城镇新增就业" + tenThousands("人") + "，发放创业担保贷款" + hundredMillions() + "。";
      case 3 -> "一般公共预算收入" + hundredMillions() + "，同比增长" + percent() + "。";
      case 4 -> "空气质量优良天数比率达" + percent() + "。";
      case 5 -> "建成口袋公园" + count("个") + "，新增绿道" + decimal("公里") + "。";
      case 6 -> "开展职业技能培训" + count("人次") + "，举办招聘活动" + count("场") + "。";
      case 7 -> "粮食总产量" + tenThousands("吨") + "。";
      case 8 -> "新建充电桩" + count("个") + "，新增停车泊位" + count("个") + "。";
      case 9 -> "基本医疗保险参保率稳定在" + percent() + "以上。";
      case 10 -> "居民人均可支配收入" + count("元") + "，比上年增长" + percent() + "。";
      case 11 -> "筹集保障性租赁住房" + count("套") + "，完成危房改造" + count("户") + "。";
      default -> throw new IllegalStateException("twelve kinds of sentences");
    };
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private String count(String unit) {
    return stated(BigDecimal.valueOf(100L + random.nextInt(8900)), 0, "", unit);
  }

  private String decimal(String unit) {
    return stated(BigDecimal.valueOf(101L + random.nextInt(9000), 1), 0, "", unit);
  }

  private String percent() {
    return stated(BigDecimal.valueOf(11L + random.nextInt(980), 1), 0, "", "%");
  }

  private String tenThousands(String unit) {
    return stated(BigDecimal.valueOf(101L + random.nextInt(900), 2), 4, "万", unit);
  }

  private String hundredMillions() {
    return stated(BigDecimal.valueOf(101L + random.nextInt(9000), 2), 8, "亿", "元");
  }

  private String stated(BigDecimal printed, int power, String magnitude, String unit) {
    facts.add(new Fact(printed.scaleByPowerOfTen(power), unit));
    return printed.toPlainString() + magnitude + unit;
  }
}
