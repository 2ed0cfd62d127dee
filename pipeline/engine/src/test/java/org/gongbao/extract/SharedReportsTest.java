package org.gongbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongbao.extract.agency.AgencyFinder;
import org.gongbao.extract.header.HeaderReader;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.document.Document;
import org.gongbao.model.finding.AgencyMention;
import org.gongbao.model.finding.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("shared")
class SharedReportsTest {
  private final Path shared = Path.of(System.getProperty("gongbao.shared"));
  private final HeaderReader headers = new HeaderReader(Dictionaries.packaged());

  @Test
  void readsTheHeaderAndAllBodiesOfTheSeed() throws IOException {
    JsonNode gold =
        JsonMapper.shared().readTree(shared.resolve("seed/nanhai-2023.gold.json").toFile());
    Document document = TextDocuments.of(Files.readString(shared.resolve("seed/nanhai-2023.txt")));
    Header header = headers.read(document, "nanhai-2023.txt");
    JsonNode report = gold.get("report");
    assertThat(header.title()).isEqualTo(report.get("title").asString());
    assertThat(header.issuer()).isEqualTo(report.get("issuer").asString());
    assertThat(header.region().code()).isEqualTo(report.get("region").get("code").asString());
    assertThat(header.reportYear()).isEqualTo(report.get("reportYear").asInt());
    assertThat(header.planYear()).isEqualTo(report.get("planYear").asInt());
    assertThat(header.issuedOn()).isEqualTo(report.get("issuedOn").asString());

    List<AgencyMention> mentions = new AgencyFinder(Dictionaries.packaged()).find(document, header);
    Set<String> wanted = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (JsonNode agency : gold.get("agencies")) {
      allowed.add(agency.get("name").asString());
      if (!agency.has("optional")) {
        wanted.add(agency.get("name").asString());
      }
    }
    Set<String> found =
        mentions.stream().map(AgencyMention::name).collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).containsAll(wanted).isSubsetOf(allowed);
  }

  @Test
  void readsTheHeadersOfRealReports() throws IOException {
    assertThat(line("text/beijing-2026-work-report.txt"))
        .isEqualTo("2026年北京市政府工作报告|北京市人民政府|110000|2025|2026|2026-01-25");
    assertThat(line("text/chongqing-2024-work-report.txt"))
        .isEqualTo("null|重庆市人民政府|500000|2023|2024|null");
    assertThat(line("text/luoyang-2023-communique.txt"))
        .isEqualTo("2023年洛阳市国民经济和社会发展统计公报|洛阳市统计局|410300|2023|null|2024-04-30");
    assertThat(line("text/national-2018-work-report.txt"))
        .isEqualTo("2018年中华人民共和国国务院政府工作报告|中华人民共和国国务院|000000|2017|2018|null");
  }

  private String line(String file) throws IOException {
    Document document = TextDocuments.of(Files.readString(shared.resolve("reports/" + file)));
    Header header = headers.read(document, file);
    return String.join(
        "|",
        header.title(),
        header.issuer(),
        header.region().code(),
        String.valueOf(header.reportYear()),
        String.valueOf(header.planYear()),
        header.issuedOn());
  }
}
