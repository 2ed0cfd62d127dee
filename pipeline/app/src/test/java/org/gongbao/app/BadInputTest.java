package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gongbao.Pipeline;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.model.Failure.Stage;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, the run says what is wrong with it and does every other. */
class BadInputTest {
  private final Commands commands = new Commands(Pipeline.standard(Dictionaries.packaged())::run);

  @TempDir Path folder;
  private Path in;

  @BeforeEach
  void addAGoodFile() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("good.txt"), "云溪市2023年民生实事办理情况的报告\n一、主要工作情况\n全年新增公办学位1300个。\n");
  }

  @Test
  void anEmptyFile() throws IOException {
    assertFails(Files.write(in.resolve("empty.pdf"), new byte[0]), "empty");
  }

  @Test
  void aFileThatIsNoDocument() throws IOException {
    byte[] junk = new byte[5000];
    new Random(7).nextBytes(junk);

    assertFails(Files.write(in.resolve("junk.pdf"), junk), "no document");
  }

  @Test
  void anEncryptedPdf() throws IOException {
    Path file = in.resolve("secret.pdf");
    try (PDDocument document = withText()) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }

    assertFails(file, "password");
  }

  @Test
  void aPdfThatBreaksOff() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (PDDocument document = withText()) {
      document.save(whole);
    }
    byte[] part = Arrays.copyOf(whole.toByteArray(), 200);

    assertFails(Files.write(in.resolve("cut.pdf"), part), "again");
  }

  @Test
  void aPdfWithoutText() throws IOException {
    Path file = in.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      BufferedImage picture = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
      }
      document.save(file.toFile());
    }

    assertFails(file, "OCR");
  }

  @Test
  void anArchiveThatHoldsAnEmptyFile() throws IOException {
    Path archive = in.resolve("reports.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("区/好.txt"));
      zip.write("云汀市2024年民生实事办理情况的报告\n全年新增公办学位900个。\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("区/空.docx"));
    }

    Commands.Run run = commands.run("extract", in, "-o", folder.resolve("out"));

    assertThat(run.out()).contains("3 inputs: 2 done, 0 partial, 1 failed");
    assertThat(run.err())
        .contains(archive + "/区/好.txt →")
        .contains(archive + "/区/空.docx: the file is empty");
  }

  @Test
  void aPathThatLeadsNowhere() throws IOException {
    Path missing = in.resolve("missing.pdf");

    Commands.Run run = commands.run("extract", missing, in, "-o", folder.resolve("out"));

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains(missing + ": there is no such file");
    assertThat(run.out()).contains("1 done, 0 partial, 1 failed");
  }

  private void assertFails(Path file, String... hints) throws IOException {
    Path out = folder.resolve("out");

    Commands.Run run = commands.run("extract", in, "-o", out);

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.out()).contains("2 inputs: 1 done, 0 partial, 1 failed, 0 skipped");
    Manifest.Row row =
        Manifest.read(Manifest.in(out)).stream()
            .filter(one -> one.status() == Status.FAILED)
            .findFirst()
            .orElseThrow();
    assertThat(row.path()).isEqualTo(file.toString());
    assertThat(row.error())
        .returns(Stage.READ, Failure::stage)
        .returns(Cause.INPUT, Failure::cause)
        .extracting(Failure::message)
        .asString()
        .contains(file.toString())
        .contains(hints);
    assertThat(run.err()).contains(row.error().message());
  }

  private static PDDocument withText() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      content.showText("Report of 2023: 1300 places were added.");
      content.endText();
    }
    return document;
  }
}
