package org.gongbao.reconcile;

import java.util.List;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.indicator.Prose;
import org.gongbao.extract.project.StructuredText;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Report;
import org.gongbao.model.Source;
import org.gongbao.model.document.Document;

/** A report made of lines as the pipeline makes it; lines with tabs are a table. */
final class Reconciled {
  private static final Extraction EXTRACTION =
      new Extraction(Prose.LEXICON, Dictionaries.packaged());

  private Reconciled() {}

  static Report of(String... lines) {
    Document document = StructuredText.of(lines).document();
    Source source =
        new Source("report.txt", "0123456789abcdef".repeat(4), "text/plain", 1, null, List.of());
    return new Reconciliation(Prose.LEXICON)
        .link(source, document, EXTRACTION.find(document, "report.txt"), List.of());
  }
}
