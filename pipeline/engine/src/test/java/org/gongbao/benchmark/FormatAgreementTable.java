package org.gongbao.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gongbao.corpus.FormatAgreement;
import org.gongbao.corpus.FormatExports;
import org.gongbao.corpus.Reports;
import org.gongbao.model.Report;

/**
 * Prints how far the formats of one report agree with its PDF: whether the projects are the same,
 * and the part of the indicators that are. OFD, HTML and TXT are made of the PDF and the DOCX
 * given; further files are other formats of the report.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -pl pipeline/engine &amp;&amp;
 * java -Dgongbao.home=. \
 *   -cp pipeline/engine/target/classes:pipeline/engine/target/test-classes:$(cat pipeline/engine/target/classpath) \
 *   org.gongbao.benchmark.FormatAgreementTable REPORT.pdf REPORT.docx [OTHER…]
 * </pre>
 */
public final class FormatAgreementTable {
  private FormatAgreementTable() {}

  /** Takes the PDF, the DOCX, and other files of the same report. */
  public static void main(String[] files) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path pdf = Path.of(files[0]);
    Path docx = Path.of(files[1]);
    Report expected = Reports.of(pdf);
    Map<String, Report> formats = new LinkedHashMap<>();
    formats.put("DOCX", Reports.of(docx));
    formats.put("OFD", Reports.read(FormatExports.ofd(pdf), "report.ofd"));
    formats.put("HTML", Reports.read(FormatExports.html(docx), "report.html"));
    formats.put("TXT", Reports.read(FormatExports.text(docx), "report.txt"));
    for (int i = 2; i < files.length; i++) {
      formats.put(files[i], Reports.of(Path.of(files[i])));
    }
    formats.forEach(
        (format, report) -> {
          FormatAgreement agreement = FormatAgreement.between(expected, report);
          out.printf(
              Locale.ROOT,
              "%-6s projects %d %s, indicators %d, agreement %.4f%n",
              format,
              report.projects().size(),
              agreement.sameProjects() ? "the same" : "NOT the same",
              report.indicators().size(),
              agreement.indicators());
          agreement.apart().forEach(line -> out.println("       " + line));
        });
  }
}
