package org.gongbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.model.document.Reading.Declared;
import org.gongbao.read.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as the systems of government sites lay them out. */
class GovernmentPagesTest {
  private static final String TEXT =
      "<p>2023年，区政府把办好民生实事作为检验初心的标尺，全年新增普惠性托位856个。</p>" + "<p>改造老旧小区35个，惠及居民9860户，群众满意度不断提高。</p>";
  private static final Declared TOLD = new Declared("澄浦区人民政府办公室", LocalDate.of(2023, 12, 20));

  @Test
  void readsTheEditorsTextOfTrs() throws UnreadableInput {
    Reading reading =
        read(
            "<html><head><title>民生实事办理情况报告-澄浦区人民政府</title></head><body>"
                + "<div class='topbar'><a>无障碍</a><a>长者版</a></div>"
                + "<div class='mainnav'><ul><li><a>首页</a></li><li><a>政务公开</a></li></ul></div>"
                + "<div class='dqwz'>当前位置：首页 &gt; 政务公开 &gt; 规划计划</div>"
                + "<div class='xl-box'><h1>民生实事办理情况报告</h1>"
                + "<div class='xl-info'><span>发布时间：2023-12-25 10:20</span><span>来源：区政府办</span></div>"
                + "<div class='view TRS_UEDITOR trs_paper_default'>"
                + TEXT
                + "</div></div><div class='xgxx'><h3>相关信息</h3><ul><li><a>政策解读一</a></li>"
                + "<li><a>政策解读二</a></li></ul></div><div class='footer'>主办单位：区政府办公室</div>"
                + "</body></html>");

    assertThat(new Flow(reading).texts())
        .containsExactly(
            "民生实事办理情况报告",
            "2023年，区政府把办好民生实事作为检验初心的标尺，全年新增普惠性托位856个。",
            "改造老旧小区35个，惠及居民9860户，群众满意度不断提高。");
    assertThat(reading.declared()).isEqualTo(Declared.NOTHING);
  }

  @Test
  void readsTheAttributesAroundUcapContent() throws UnreadableInput {
    Reading reading =
        read(
            "<table class='bd1'><tr><td><b>索 引 号：</b></td><td>007/2023-00012</td>"
                + "<td><b>主题分类：</b></td><td>综合政务</td></tr>"
                + "<tr><td><b>发文机关：</b></td><td>澄浦区人民政府办公室</td>"
                + "<td><b>成文日期：</b></td><td>2023年12月20日</td></tr>"
                + "<tr><td><b>标　　题：</b></td><td colspan=3>民生实事办理情况报告</td></tr>"
                + "<tr><td><b>发文字号：</b></td><td>澄府办〔2023〕18号</td>"
                + "<td><b>发布日期：</b></td><td>2023年12月25日</td></tr></table>"
                + "<table width=930><tr><td class='b12c' id='UCAP-CONTENT'>"
                + TEXT
                + "</td></tr></table>");

    assertThat(new Flow(reading).texts())
        .hasSize(3)
        .startsWith("民生实事办理情况报告")
        .noneMatch(text -> text.contains("澄府办") || text.contains("索"));
    assertThat(reading.declared()).isEqualTo(TOLD);
  }

  @Test
  void readsTheAttributesOfAListInTheText() throws UnreadableInput {
    Reading reading =
        read(
            "<div class='left-nav'><ul><li><a>机构职能</a></li><li><a>法定主动公开内容</a></li>"
                + "<li><a>公开年报</a></li></ul></div><div class='article'>"
                + "<ul class='xxgk-attr'><li>索引号：007/2023-00012</li><li>发布机构：澄浦区人民政府办公室</li>"
                + "<li>生成日期：2023-12-20</li><li>文号：澄府办〔2023〕18号</li><li>有效性：有效</li></ul>"
                + "<div class='art-con'>"
                + TEXT
                + "</div></div>");

    assertThat(new Flow(reading).texts()).hasSize(2);
    assertThat(reading.declared()).isEqualTo(TOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=x><p><span>索引号：</span><span>1</span></p><p><span>发文机构：</span>"
            + "<span>澄浦区人民政府办公室</span></p><p><span>发文日期：</span><span>2023年12月20日</span></p></div>",
        "<div><div><label>发文机关：</label>澄浦区人民政府办公室</div><div><label>成文日期：</label>2023年12月20日</div>"
            + "<div><label>发文字号：</label>澄府办〔2023〕18号</div></div>",
        "<div>索引号：1　　发文机关：澄浦区人民政府办公室<br>成文日期：2023年12月20日　　发文字号：澄府办〔2023〕18号</div>",
        "<div><ul><li><b>索 引 号：</b>1</li><li><b>发文机关：</b>澄浦区人民政府办公室</li>"
            + "<li><b>生成日期：</b>2023年12月20日</li></ul></div>",
        "<table><tr><td><b>发文机构：</b>澄浦区人民政府办公室</td><td><b>成文日期：</b>2023年12月20日</td></tr></table>"
      })
  void readsTheAttributesHoweverTheyAreSet(String attributes) throws UnreadableInput {
    Reading reading = read(attributes + "<div class=content>" + TEXT + "</div>");

    assertThat(new Flow(reading).texts()).hasSize(2);
    assertThat(reading.declared()).isEqualTo(TOLD);
  }

  @Test
  void takesABodyAndADayInASentenceForNoAttributes() throws UnreadableInput {
    Reading reading =
        read(
            "<div class=content>"
                + TEXT
                + "<p>发文机关：澄浦区人民政府办公室。</p><p>成文日期：2023年12月20日。</p><p>以上事项请知悉。</p></div>");

    assertThat(new Flow(reading).texts()).contains("以上事项请知悉。");
    assertThat(reading.declared()).isEqualTo(Declared.NOTHING);
  }

  @Test
  void takesATableOfDataForNoAttributes() throws UnreadableInput {
    Reading reading =
        read(
            "<div>"
                + TEXT
                + "<table><tr><th>名称</th><th>文号</th><th>数量（个）</th></tr>"
                + "<tr><td>普惠性托位</td><td>一</td><td>856</td></tr></table></div>");

    assertThat(new Flow(reading).tables()).hasSize(1);
    assertThat(reading.declared()).isEqualTo(Declared.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({"utf-8,GB18030", "gb2312,UTF-8", "gbk,GB18030"})
  void readsPagesWhateverEncodingTheyDeclare(String declared, String real) throws UnreadableInput {
    String page =
        "<html><head><meta charset=" + declared + "></head><body><div>" + TEXT + "</div></body>";

    Reading reading = new HtmlReader().read(page.getBytes(Charset.forName(real)), "页.html");

    assertThat(new Flow(reading).texts()).hasSize(2).allMatch(text -> text.endsWith("。"));
    assertThat(new Flow(reading).texts().get(0)).startsWith("2023年，区政府");
  }

  @Test
  void isNotOverrunByElementsInElements() throws UnreadableInput {
    String deep = "<div>".repeat(3000) + TEXT.repeat(200) + "</div>".repeat(3000);

    assertThat(new Flow(read(deep)).texts()).hasSize(400);
  }

  private static Reading read(String page) throws UnreadableInput {
    return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), "页.html");
  }
}
