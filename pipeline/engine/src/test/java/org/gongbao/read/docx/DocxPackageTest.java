package org.gongbao.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongbao.read.docx.WordMarkup.p;
import static org.gongbao.read.docx.WordMarkup.run;
import static org.gongbao.read.docx.WordMarkup.tc;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongbao.model.UnreadableInput;
import org.gongbao.read.Flow;
import org.junit.jupiter.api.Test;

class DocxPackageTest {

  @Test
  void saysThatPartsInOtherFormatsAreMissing() throws UnreadableInput {
    byte[] bytes = new DocxFile("<w:p><w:r><w:t>正文</w:t></w:r></w:p><w:altChunk r=\"1\"/>").bytes();

    assertThat(new DocxReader().read(bytes, "a.docx").notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.code()).isEqualTo("FOREIGN_PART");
              assertThat(notice.detail()).contains("1 parts", "save it again");
            });
  }

  @Test
  void readsADocumentBySomeOtherName() throws UnreadableInput {
    byte[] bytes =
        new DocxFile(p("", run("旧")))
            .entry(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"http://purl.oclc.org/ooxml/officeDocument/"
                    + "relationships/officeDocument\" Target=\"/word/document2.xml\"/>"
                    + "</Relationships>")
            .entry(
                "word/document2.xml",
                "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body>"
                    + "<p><r><t>新</t></r></p></body></document>")
            .bytes();

    assertThat(new Flow(new DocxReader().read(bytes, "a.docx")).texts()).containsExactly("新");
  }

  @Test
  void refusesADocumentTypeWithEntities() {
    byte[] bytes =
        new DocxFile("")
            .entry(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d><body><p><r><t>&e;"
                    + "</t></r></p></body></d>")
            .bytes();

    assertThatThrownBy(() -> new DocxReader().read(bytes, "evil.docx"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("evil.docx", "document type");
  }

  @Test
  void refusesADocumentThatUnpacksWithoutEnd() {
    byte[] bytes =
        new DocxFile(p("", "<w:r><w:t>" + "零".repeat(50_000_000) + "</w:t></w:r>")).bytes();

    assertThatThrownBy(() -> new DocxReader().read(bytes, "bomb.docx"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("bomb.docx", "128 MiB");
  }

  @Test
  void refusesElementsNestedWithoutEnd() {
    byte[] bytes = new DocxFile("<w:ins>".repeat(5000) + "</w:ins>".repeat(5000)).bytes();

    assertThatThrownBy(() -> new DocxReader().read(bytes, "deep.docx"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("deep.docx", "nested");
  }

  @Test
  void saysThatADocumentHoldsNoText() {
    assertThatThrownBy(() -> new DocxFile(p("", "")).read())
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("test.docx", "no text");
  }

  @Property(tries = 300)
  void failsOnDamagedFilesOnlyByRefusingThem(
      @ForAll @IntRange(min = 0, max = 100_000) int place, @ForAll byte value) {
    byte[] bytes =
        new DocxFile("<w:tbl><w:tr>" + tc("", "甲") + tc("", "乙") + "</w:tr></w:tbl>")
            .with("styles", "<w:docDefaults/>")
            .bytes();
    byte[] damaged = Arrays.copyOf(bytes, bytes.length);
    damaged[place % bytes.length] = value;

    try {
      assertThat(new DocxReader().read(damaged, "d.docx").mediaType()).isNotEmpty();
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageStartingWith("d.docx: ");
    }
  }
}
