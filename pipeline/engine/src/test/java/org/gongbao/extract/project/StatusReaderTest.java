package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.extract.indicator.Prose;
import org.gongbao.model.ProjectStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReaderTest {
  private final StatusReader reader = new StatusReader(Prose.LEXICON.cues());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "已完成。新建公园12座。, COMPLETED",
    "完成任务。, COMPLETED",
    "提前完成全年目标。, COMPLETED",
    "正在推进主体施工。, IN_PROGRESS",
    "基础已完成，主体工程正在建设。, IN_PROGRESS",
    "前期正在推进，现已完成。, COMPLETED",
    "尚未完成，原因是征地滞后。, NOT_COMPLETED",
    "未完成。, NOT_COMPLETED",
    "已完成路面铺设的70%。, IN_PROGRESS",
    "新建床位12张，完成率120%。, COMPLETED",
    "完成道路50公里，剩余部分预计11月底前完成。, IN_PROGRESS",
    "新建公园12座。, UNKNOWN",
    "80%, IN_PROGRESS",
    "113.5%, COMPLETED",
    "建成道路18公里，占总计划的84.6%。, IN_PROGRESS",
    "发放补贴，为任务的128%。, COMPLETED",
    "完成15亿元销售目标的54%。, IN_PROGRESS",
    "完成主体施工。, IN_PROGRESS",
    "食堂已投入使用，教学楼主体工程已完成。, IN_PROGRESS",
    "预计年底投入使用。, IN_PROGRESS",
    "'', UNKNOWN"
  })
  void isWhatTheLastWordOnItSays(String result, ProjectStatus status) {
    assertThat(reader.read(result)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "建设道路300公里, 上半年已完成61公里。, IN_PROGRESS",
    "建设道路300公里, 上半年已完成310公里。, COMPLETED",
    "新增学位1.2万个, 已完成学位9000个。, IN_PROGRESS",
    "建设道路300公里, 已完成12座桥梁。, COMPLETED"
  })
  void anAmountThatIsLessThanPromisedIsNotAll(
      String promised, String result, ProjectStatus status) {
    assertThat(reader.read(result, promised)).isEqualTo(status);
  }

  @Test
  void knowsWhenAReportSaysThatAllIsDone() {
    assertThat(StatusReader.saysAllDone("2023年，十件民生实事均已全部完成。")).isTrue();
    assertThat(StatusReader.saysAllDone("十件民生实事有序推进。")).isFalse();
    assertThat(StatusReader.saysAllDone("十件民生实事取得成效。道路工程全部完成。")).isFalse();
  }
}
