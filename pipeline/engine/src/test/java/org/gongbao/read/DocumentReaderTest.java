package org.gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.docx.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
  private static final Reading PAGES =
      new Reading("application/pdf", new Reading.Paged(List.of()), List.of());
  private static final byte[] OLE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  private final DocumentReader reader = DocumentReader.withPdf((bytes, name) -> PAGES);

  @Test
  void givesAPdfToItsReaderEvenBehindJunk() throws UnreadableInput {
    assertThat(reader.read(utf8("\r\njunk\r\n%PDF-1.7 …"), "a.txt")).isSameAs(PAGES);
  }

  @Test
  void knowsADocxByItsPartsWhateverItsName() throws UnreadableInput {
    byte[] docx = new DocxFile("<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>").bytes();

    Reading reading = reader.read(docx, "report.pdf");

    assertThat(reading.mediaType()).isEqualTo(FileFormat.DOCX.mediaType());
    assertThat(new Flow(reading).texts()).containsExactly("一、总体情况");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><p>全年完成十件实事。|text/html",
        "<?xml version='1.0'?><html><body>全年完成十件实事。</body></html>|text/html",
        "<div><p>全年完成十件实事。</p></div>|text/html",
        "<!-- 公报 --><table><tr><td>全年完成十件实事。</td></tr></table>|text/html",
        "全年完成<p>十件</p>实事。|text/plain",
        "《<html>入门》是一本书。|text/plain"
      })
  void tellsPagesFromPlainText(String content, String mediaType) throws UnreadableInput {
    assertThat(reader.read(utf8(content), "x").mediaType()).isEqualTo(mediaType);
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> reader.read(new byte[0], "空.docx"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessage("空.docx: the file is empty. Download or export it again.");
  }

  @Test
  void refusesBytesThatAreNoDocument() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);

    assertRefused(noise, "no document", "Give a PDF");
  }

  @Test
  void refusesAPictureAndSaysWhatToDo() {
    byte[] png = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 300);

    assertRefused(png, "picture", "image/png", "PDF");
  }

  @Test
  void refusesAnEncryptedDocument() {
    assertRefused(ole("EncryptedPackage"), "encrypted", "password");
  }

  @Test
  void refusesOldSlides() {
    assertRefused(ole("PowerPoint Document"), "PPT", "cannot be read yet", "PDF");
  }

  @Test
  void refusesADamagedContainerOfAnOldDocument() {
    assertRefused(ole("WordDocument"), "Word", "damaged", "again");
    assertRefused(ole("Workbook"), "Excel", "damaged", "again");
  }

  @Test
  void refusesOtherDocumentsByTheirTitle() {
    assertRefused(
        ZipFile.of(Map.of("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<x/>")),
        "PPTX",
        "Save the document as PDF");
    assertRefused(utf8("<?xml version='1.0'?><w:wordDocument/>"), "XML");
  }

  @Test
  void refusesAnArchiveOfFiles() {
    assertRefused(ZipFile.of(Map.of("a.pdf", "x")), "archive", "Unpack it", ".zip");
  }

  @Test
  void refusesArchivesOfOtherKindsAndSaysWhatToDo() {
    byte[] rar = {'R', 'a', 'r', '!', 0x1a, 7, 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, (byte) 0x80, 0};
    byte[] seven = {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4, 0, 0, 1, 2, 3, 0};

    assertRefused(rar, "archive", "rar", "Unpack it");
    assertRefused(seven, "archive", "7z", "Unpack it");
  }

  @Test
  void refusesACutDocx() {
    byte[] docx = new DocxFile("<w:p><w:r><w:t>全文</w:t></w:r></w:p>").bytes();

    assertRefused(Arrays.copyOf(docx, docx.length / 2), "cut off", "Download or export it again");
  }

  @Test
  void refusesTextWithoutAnyText() {
    assertRefused(utf8(" \n\u3000\n"), "holds no text");
  }

  private void assertRefused(byte[] bytes, String... parts) {
    assertThatThrownBy(() -> reader.read(bytes, "report.bin"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageStartingWith("report.bin: ")
        .hasMessageContainingAll(parts);
  }

  private static byte[] ole(String stream) {
    byte[] container = Arrays.copyOf(OLE, 2048);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, container, 1024 + 128, name.length);
    return container;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
