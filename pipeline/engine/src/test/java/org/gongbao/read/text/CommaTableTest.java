package org.gongbao.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongbao.model.UnreadableInput;
import org.gongbao.read.Flow;
import org.junit.jupiter.api.Test;

class CommaTableTest {

  @Test
  void readsWhatASpreadsheetSaves() throws UnreadableInput {
    Flow flow = flow("澄浦区2023年指标,,\n项目,2022年,2023年\n学位（个）,100,120\n床位（张）,\"1,200\",—\n");

    assertThat(flow.texts()).containsExactly("澄浦区2023年指标");
    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly(
            "0,0:项目",
            "0,1:2022年",
            "0,2:2023年",
            "1,0:学位（个）",
            "1,1:100",
            "1,2:120",
            "2,0:床位（张）",
            "2,1:1,200",
            "2,2:—");
  }

  @Test
  void takesNoSentencesWithCommasForATable() throws UnreadableInput {
    assertThat(flow("新增学位100个,床位300张\n改造小区20个,惠及居民1.2万户\n").tables()).isEmpty();
    assertThat(flow("环境,教育,养老\n改造,新建,扩建\n").tables()).isEmpty();
    assertThat(flow("说明 \"甲\"乙,100\n说明,200\n").tables()).isEmpty();
  }

  private static Flow flow(String text) throws UnreadableInput {
    return new Flow(new TextReader().read(text.getBytes(StandardCharsets.UTF_8), "表.csv"));
  }
}
