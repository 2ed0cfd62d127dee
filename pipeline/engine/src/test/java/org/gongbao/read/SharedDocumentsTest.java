package org.gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.TableBlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads documents that others wrote. */
@Tag("shared")
class SharedDocumentsTest {
  private Path shared = Path.of("");

  @BeforeEach
  void findsTheDocuments() {
    String given = System.getProperty("gongbao.shared", "");
    assertThat(given).as("the folder of shared documents").isNotEmpty();
    shared = Path.of(given);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed/nanhai-2023.txt", "seed/nanhai-2023.docx"})
  void readsTheSeedAlikeInFormatsWithoutPages(String file) throws UnreadableInput {
    Flow flow = read(file);

    assertThat(flow.texts())
        .hasSize(32)
        .anyMatch(text -> text.startsWith("（四）") && text.contains("高质量医疗服务。一是"))
        .anyMatch(text -> text.startsWith("（六）") && text.contains("校企合作人力资源开发"))
        .contains("2023 年 12 月 19 日", "佛山市南海区人民政府", "附件");
    assertThat(flow.tables()).hasSize(1);
    TableBlock annex = flow.tables().get(0);
    assertThat(List.of(annex.rows(), annex.columns())).containsExactly(11, 5);
  }

  @Test
  void readsAStateCouncilPageWithoutItsFurniture() throws UnreadableInput {
    Flow flow = read("reports/html/state-council-3.html");

    assertThat(flow.tables()).isEmpty();
    assertThat(flow.texts().get(0)).startsWith("国务院办公厅关于印发文化体制改革中经营性文化事业单位转制");
    assertThat(flow.texts())
        .endsWith("上述政策适用于所有文化企业，执行期限为2019年1月1日至2023年12月31日。")
        .noneMatch(text -> text.contains("扫一扫") || text.contains("索 引 号"));
  }

  @Test
  void readsTheTablesOfACommunique() throws UnreadableInput {
    Flow flow = read("reports/docx/luoyang-2023-communique-as-named.docx");

    assertThat(flow.tables()).hasSize(11);
    assertThat(Flow.cells(flow.tables().get(1)))
        .startsWith("0,0:", "0,1:绝对数（亿元）", "0,2:比上年增长（%）", "1,0:全部财税收入");
  }

  private Flow read(String file) throws UnreadableInput {
    byte[] bytes = InputFile.load(shared.resolve(file));
    DocumentReader reader =
        DocumentReader.withPdf(
            (content, name) -> {
              throw ReadingProblem.UNSUPPORTED.in(name);
            });
    return new Flow(reader.read(bytes, file));
  }
}
