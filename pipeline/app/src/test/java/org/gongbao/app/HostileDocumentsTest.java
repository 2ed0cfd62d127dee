package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.gongbao.Pipeline;
import org.gongbao.app.batch.Delivery;
import org.gongbao.app.batch.InThisProcess;
import org.gongbao.app.batch.Limits;
import org.gongbao.app.trial.Mutation;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Failure.Cause;
import org.gongbao.read.ocr.OcrMode;
import org.junit.jupiter.api.Test;

/** The small run of what {@code pipeline/trial hostile} does, and documents that call out. */
class HostileDocumentsTest {
  private static final long SEED = 20_240_105L;

  private final InThisProcess extractor =
      new InThisProcess(
          watch -> Pipeline.watched(Dictionaries.packaged(), OcrMode.NEVER, watch)::run,
          new Limits(600, 512));

  @Test
  void damagedCopiesOfTheSamplesAreReadOrRefused() throws IOException {
    Random random = new Random(SEED);
    Path corpus = Path.of(System.getProperty("gongbao.home"), "corpus");
    List<Path> samples;
    try (Stream<Path> files = Files.list(corpus)) {
      samples = files.filter(file -> file.toString().matches(".*\\.(pdf|docx)")).sorted().toList();
    }
    assertThat(samples).isNotEmpty();
    for (Path sample : samples) {
      for (Mutation mutation : Mutation.values()) {
        byte[] damaged = mutation.apply(Files.readAllBytes(sample), random);

        Delivery delivery = extractor.extract(damaged, sample.getFileName().toString());

        if (delivery instanceof Delivery.Failed failed) {
          assertThat(failed.failure().cause())
              .as(mutation + " " + failed.failure())
              .isEqualTo(Cause.INPUT);
        }
      }
    }
  }

  @Test
  void nobodyIsCalledByADocument() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/";

      extractor.extract(page(address), "a.html");
      extractor.extract(document(address), "a.docx");
      extractor.extract(sheet(address), "a.pdf");

      server.setSoTimeout(1);
      assertThat(accepts(server)).isFalse();
    }
  }

  private static boolean accepts(ServerSocket server) throws IOException {
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  private static byte[] page(String address) {
    String page =
        "<!DOCTYPE html SYSTEM 'A.dtd'><html><head><base href='A'><link rel=stylesheet href='A.css'>"
            + "<meta http-equiv=refresh content='0;url=A'><script src='A.js'></script></head>"
            + "<body background='A.png'><h1>报告</h1><p>新增学位300个。<img src='A.png'></p>"
            + "<iframe src='A'></iframe><object data='A'></object></body></html>";
    return page.replace("A", address).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] document(String address) throws IOException {
    String relation =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Target=\"TARGET\" MODE Type=\"http://schemas.openxmlformats.org"
            + "/officeDocument/2006/relationships/KIND\"/></Relationships>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", "<Types/>");
      put(
          zip,
          "_rels/.rels",
          relation
              .replace("TARGET", "word/document.xml")
              .replace("MODE", "")
              .replace("KIND", "officeDocument"));
      put(
          zip,
          "word/_rels/document.xml.rels",
          relation
              .replace("TARGET", address)
              .replace("MODE", "TargetMode=\"External\"")
              .replace("KIND", "styles"));
      put(
          zip,
          "word/document.xml",
          "<!DOCTYPE d [<!ENTITY % e SYSTEM \""
              + address
              + "\"> %e;]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml"
              + "/2006/main\"><w:body><w:p><w:r><w:t>新增学位300个。</w:t></w:r></w:p></w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Opens an address, starts a program, and keeps its page's content elsewhere. */
  private static byte[] sheet(String address) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDActionURI uri = new PDActionURI();
      uri.setURI(address);
      PDActionLaunch launch = new PDActionLaunch();
      launch.setWinLaunchParams(null);
      launch.getCOSObject().setString(COSName.F, "/bin/true");
      uri.getCOSObject().setItem(COSName.NEXT, launch.getCOSObject());
      document.getDocumentCatalog().setOpenAction(uri);
      COSStream elsewhere = document.getDocument().createCOSStream();
      COSDictionary place = new COSDictionary();
      place.setName(COSName.FS, "URL");
      place.setString(COSName.F, address);
      elsewhere.setItem(COSName.F, place);
      PDPage page = new PDPage();
      page.getCOSObject().setItem(COSName.CONTENTS, elsewhere);
      document.addPage(page);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
