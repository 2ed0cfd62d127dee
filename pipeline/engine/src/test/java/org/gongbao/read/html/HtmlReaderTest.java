package org.gongbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongbao.model.UnreadableInput;
import org.gongbao.read.Flow;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String BODY =
      "<p>　　过去一年，全区经济平稳增长，各项任务全面完成。</p>" + "<p>　　我们坚持人民至上，办好十件民生实事，群众满意。</p>";

  @Test
  void leavesOutWhatTheSitePutsAroundTheText() throws UnreadableInput {
    Flow flow =
        read(
            "<html><head><title>工作报告_青河区</title><style>p{}</style></head><body>"
                + "<header><a href=/>青河区政府</a></header><nav><a>首页</a><a>公开</a></nav>"
                + "<div class='crumbs'>当前位置：首页，公开</div>"
                + "<div id=main><h1>工作报告</h1><div class=info>来源：区政府办</div>"
                + "<div class=content>"
                + BODY
                + "</div>"
                + "<div class='bdshare share'>分享到，微信</div></div>"
                + "<div class=footer>主办：青河区政府，备案号123</div>"
                + "<script>var 一 = '二，三';</script></body></html>");

    assertThat(flow.texts())
        .containsExactly("工作报告", "过去一年，全区经济平稳增长，各项任务全面完成。", "我们坚持人民至上，办好十件民生实事，群众满意。");
    assertThat(flow.paragraphs().get(0).style().outlineLevel()).isEqualTo(1);
  }

  @Test
  void readsThroughTablesThatLayThePageOut() throws UnreadableInput {
    Flow flow =
        read(
            "<table><tr><td width=700><table><tr><td><p>"
                + BODY
                + "</p></td></tr></table></td>"
                + "<td><a>相关链接</a></td></tr></table>");

    assertThat(flow.tables()).isEmpty();
    assertThat(flow.texts()).hasSize(2);
  }

  @Test
  void putsTheHeadingOnceWhereTheTextRepeatsItInLines() throws UnreadableInput {
    Flow flow =
        read(
            "<h1>青河区人民政府工作报告</h1><div><div><p style='text-align:center'>青河区人民政府</p>"
                + "<p style='text-align:center'>工作报告</p>"
                + BODY
                + "</div></div>");

    assertThat(flow.texts()).startsWith("青河区人民政府工作报告").hasSize(3);
  }

  @Test
  void takesTheHeadingFromWhatSaysThePagesTitle() throws UnreadableInput {
    Flow flow =
        read(
            "<head><title>关于财政决算的报告-青河区政府网站</title></head><body>"
                + "<div class=welcome>今天是5月3日，欢迎访问青河区政府网站，祝您愉快</div>"
                + "<div><div class=tit>关于财政<br>决算的报告</div><div>发布日期：2024-05-01，区财政局</div>"
                + "<div class=TRS_Editor><div>一、收入完成12.5亿元，增长5%。</div><div>特此报告。</div>"
                + "<table><tr><td>项目</td><td>决算数</td></tr><tr><td>教育</td><td>5.1</td></tr>"
                + "</table></div></div><div>主办：区政府办公室，邮编：100000</div></body>");

    assertThat(flow.texts()).containsExactly("关于财政决算的报告", "一、收入完成12.5亿元，增长5%。", "特此报告。");
    assertThat(flow.paragraphs().get(0).style().outlineLevel()).isEqualTo(1);
    assertThat(flow.tables()).hasSize(1);
  }

  @Test
  void joinsParagraphsThatAConversionCut() throws UnreadableInput {
    assertThat(read("<p>（一）修路。完成三条，提供便民医疗服</p><p>务。成效明显。</p><p>（二）建校。</p>").texts())
        .containsExactly("（一）修路。完成三条，提供便民医疗服务。成效明显。", "（二）建校。");
  }

  @Test
  void spansCellsOverRowsAndColumns() throws UnreadableInput {
    Flow flow =
        read(
            BODY
                + "<table border=1><caption>收支表</caption>"
                + "<tr><th rowspan=2>项目</th><th colspan=2>金额</th></tr>"
                + "<tr><td>预算</td><td>决算</td></tr>"
                + "<tr><td>合计<br>（万元）</td><td>5</td><td><p>6</p><p>注。</p></td></tr></table>");

    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly(
            "0,0[2x1]:项目", "0,1[1x2]:金额", "1,1:预算", "1,2:决算", "2,0:合计\n（万元）", "2,1:5", "2,2:6\n注。");
    assertThat(flow.texts()).endsWith("收支表");
  }

  @Test
  void keepsATableWithATableInACell() throws UnreadableInput {
    Flow flow =
        read(
            BODY
                + "<table><tr><th>项目</th><th>完成情况</th></tr><tr><td>校舍建设</td><td>面积"
                + "<table><tr><td>小学</td><td>1.2万平方米</td></tr></table></td></tr></table>");

    assertThat(flow.tables()).hasSize(1);
    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly("0,0:项目", "0,1:完成情况", "1,0:校舍建设", "1,1:面积\n小学\n1.2万平方米");
  }

  @Test
  void clipsSpansThatReachBeyondTheTable() throws UnreadableInput {
    Flow flow =
        read(BODY + "<table><tr><td rowspan=99>1</td><td>2</td></tr><tr><td>3</td></tr></table>");

    assertThat(Flow.cells(flow.tables().get(0))).containsExactly("0,0[2x1]:1", "0,1:2", "1,1:3");
  }

  @Test
  void partsParagraphsAtBreaks() throws UnreadableInput {
    Flow flow = read("<div>一、全年任务完成。<br>&emsp;&emsp;二、增长&nbsp;5&#37;，保持稳定。<br/><br/>三、完。</div>");

    assertThat(flow.texts()).containsExactly("一、全年任务完成。", "二、增长 5%，保持稳定。", "三、完。");
  }

  @Test
  void putsNoBlankBetweenChineseWhereTheSourceBreaks() throws UnreadableInput {
    Flow flow = read("<p>提供便民\n      服务，增长\n 5%，使用 Open\n Office 办公。</p>");

    assertThat(flow.texts()).containsExactly("提供便民服务，增长5%，使用 Open Office 办公。");
  }

  @Test
  void keepsHeadingLevelsEmphasisAndAlignment() throws UnreadableInput {
    Flow flow =
        read(
            "<div><h2>一、回顾</h2>"
                + BODY
                + "<p align=center style='font-size:16px'><b>二、</b>计划，目标</p></div>");

    assertThat(flow.paragraphs().get(0).style().outlineLevel()).isEqualTo(2);
    assertThat(flow.paragraphs().get(3).style().centred()).isTrue();
    assertThat(flow.paragraphs().get(3).style().boldPrefix()).isEqualTo(2);
    assertThat(flow.paragraphs().get(3).style().fontSize()).isEqualTo(12f);
  }

  @Test
  void numbersTheItemsOfAnOrderedList() throws UnreadableInput {
    assertThat(read("<ol start=2><li>修路，三条。</li><li>建校，两所。</li></ol>").texts())
        .containsExactly("2.修路，三条。", "3.建校，两所。");
  }

  @Test
  void takesTheDeclaredEncoding() throws UnreadableInput {
    byte[] bytes =
        ("<html><head><meta http-equiv=Content-Type content='text/html; charset=gb2312'></head>"
                + "<body>"
                + BODY
                + "<p>䶮江，治理完成。</p></body></html>")
            .getBytes(Charset.forName("GB18030"));

    Flow flow = new Flow(new HtmlReader().read(bytes, "a.html"));

    assertThat(flow.texts()).contains("䶮江，治理完成。");
  }

  @Test
  void doesNotBelieveAWrongDeclaration() throws UnreadableInput {
    byte[] bytes =
        ("<html><head><meta charset=utf-8></head><body>" + BODY + "</body></html>")
            .getBytes(Charset.forName("GB18030"));

    assertThat(new Flow(new HtmlReader().read(bytes, "a.html")).texts().get(0)).startsWith("过去一年");
  }

  @Test
  void saysThatAPageHoldsNoText() {
    assertThatThrownBy(() -> read("<html><body><script>x</script></body></html>"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("a.html", "no text");
  }

  private static Flow read(String page) throws UnreadableInput {
    return new Flow(new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), "a.html"));
  }
}
