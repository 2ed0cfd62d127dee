package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.finding.ProjectFinding;
import org.junit.jupiter.api.Test;

class StatedListsTest {

  @Test
  void nameTheProjectsThatAreDoneAndThoseUnderWay() {
    StructuredText report =
        StructuredText.of(
            "云汀市督查通报", "今年的民生实事进展顺利，完成的有新增学位项目、口袋公园项目；正在推进的有养老院改造项目、南河大桥（一期）。会议强调，要抓好落实。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(ProjectFinding::ordinal, ProjectFinding::name, ProjectFinding::status)
        .containsExactly(
            tuple(1, "新增学位项目", ProjectStatus.COMPLETED),
            tuple(2, "口袋公园项目", ProjectStatus.COMPLETED),
            tuple(3, "养老院改造项目", ProjectStatus.IN_PROGRESS),
            tuple(4, "南河大桥（一期）", ProjectStatus.IN_PROGRESS));
  }

  @Test
  void haveAsManyMembersAsTheyCount() {
    StructuredText report =
        StructuredText.of(
            "云汀市督查通报", "10件民生实事指标中，有3个指标超额完成任务，分别是：改造公路320公里，为任务的106%；新增学位900个，为任务的112%；建成公园12座。");
    StructuredText fewer =
        StructuredText.of("云汀市督查通报", "10件民生实事指标中，有4个指标超额完成任务，分别是：改造公路320公里；新增学位900个；建成公园12座。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(ProjectFinding::name, ProjectFinding::status)
        .containsExactly(
            tuple("改造公路320公里", ProjectStatus.COMPLETED),
            tuple("新增学位900个", ProjectStatus.COMPLETED),
            tuple("建成公园12座", ProjectStatus.COMPLETED));
    assertThat(fewer.projects(Genre.OTHER)).isEmpty();
  }

  @Test
  void areNoListsOfOtherThings() {
    StructuredText report = StructuredText.of("云汀市督查通报", "已完成的有房屋普查工作、地名普查工作；正在推进的有档案整理工作、地图编制工作。");

    assertThat(report.projects(Genre.OTHER)).isEmpty();
  }

  @Test
  void mayTellTheirStateBehindTheLastMember() {
    StructuredText report =
        StructuredText.of(
            "云汀市民生实事通报", "今年的10件实事已完成8件。其中，老旧小区改造、新增学位、口袋公园建设3件已完成；正在推进的有南河大桥建设、养老院迁建2件。");
    StructuredText some =
        StructuredText.of("云汀市民生实事通报", "市级民生实事30项，其中“新增养老护理员”、“开展技能培训”、“筹集保障房”等17项超额完成、占比57%。");

    assertThat(report.projects())
        .extracting(ProjectFinding::name, ProjectFinding::status)
        .containsExactly(
            tuple("老旧小区改造", ProjectStatus.COMPLETED),
            tuple("新增学位", ProjectStatus.COMPLETED),
            tuple("口袋公园建设", ProjectStatus.COMPLETED),
            tuple("南河大桥建设", ProjectStatus.IN_PROGRESS),
            tuple("养老院迁建", ProjectStatus.IN_PROGRESS));
    assertThat(some.projects())
        .extracting(ProjectFinding::name)
        .containsExactly("新增养老护理员", "开展技能培训", "筹集保障房");
  }

  @Test
  void areNotTheWorksThatAReportOnEverythingNames() {
    StructuredText report =
        StructuredText.of("云汀市政府工作报告", "民生工程有序推进，南河大桥工程、人民医院工程、体育公园工程3个项目建成投用。");

    assertThat(report.projects(Genre.WORK_REPORT)).isEmpty();
  }
}
