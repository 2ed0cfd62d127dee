package org.gongbao.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Notice;
import org.gongbao.model.SectionKind;
import org.gongbao.model.Severity;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.LocatedText;
import org.gongbao.structure.NumberedRuns.Gap;
import org.gongbao.structure.Part.Prose;
import org.gongbao.structure.Part.Tabular;
import org.gongbao.structure.TableCaptions.Caption;

/**
 * Puts a document together from its blocks: paragraphs and tables joined across pages, one text,
 * the heading tree, and notices of what is damaged.
 */
public final class Structure {
  private final Preparation preparation;
  private final ParagraphJoiner paragraphs;
  private final RunOnHeadings runOnHeadings;
  private final TableHeads heads;
  private final TableJoiner tables;
  private final DocumentTitle documentTitle;
  private final TableCaptions captions;
  private final Annexes annexes;
  private final StyledHeadings styled;
  private final NumberedRuns numbered;
  private final HeadingKinds kinds;

  /** A structure that knows what the dictionaries know of numbering, titles and kinds. */
  public Structure(Dictionaries dictionaries) {
    Numbering numbering = new Numbering(dictionaries);
    TitleWords titles = new TitleWords(dictionaries);
    SectionKinds cues = new SectionKinds(dictionaries);
    kinds = new HeadingKinds(cues);
    LineCues lines = new LineCues(dictionaries);
    annexes = new Annexes(titles, numbering, lines);
    runOnHeadings = new RunOnHeadings(numbering);
    tables = new TableJoiner(lines);
    preparation = new Preparation(titles, numbering);
    paragraphs = new ParagraphJoiner(numbering, annexes, lines);
    documentTitle = new DocumentTitle(titles, numbering, lines);
    captions = new TableCaptions(titles, numbering, lines);
    heads = new TableHeads(titles, captions, numbering, lines);
    styled = new StyledHeadings(numbering, cues, lines);
    numbered = new NumberedRuns(numbering);
  }

  /** Puts a document together that says nothing of its headings beside its text. */
  public Document assemble(List<Block> blocks) {
    return assemble(blocks, List.of());
  }

  /**
   * Puts a document together.
   *
   * @param blocks its blocks in reading order
   * @param declared what the file says that its headings are; evidence, not truth
   */
  public Document assemble(List<Block> blocks, List<DeclaredHeading> declared) {
    List<Part> prepared = preparation.parts(blocks);
    List<Part> whole = runOnHeadings.apart(paragraphs.join(prepared));
    List<Part> parts = tables.join(heads.apart(whole));
    DocumentTitle.Place title = documentTitle.in(parts);
    DeclaredHeadings known = DeclaredHeadings.in(parts, declared);
    Map<Integer, Caption> tableCaptions = captions.of(parts);

    Map<Integer, Heading> headings = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < title.end(); i++) {
      taken.add(i);
    }
    for (int i = title.end(); i < parts.size(); i++) {
      Heading annex = annexes.at(parts, i);
      if (annex != null) {
        headings.put(i, annex);
        for (int line = annex.first(); line <= annex.last(); line++) {
          taken.add(line);
        }
      }
    }
    tableCaptions.values().forEach(caption -> taken.addAll(caption.lines()));
    for (Heading heading :
        styled.in(parts, known.first(title.end(), title.matter()), taken, known)) {
      headings.put(heading.first(), heading);
      for (int line = heading.first(); line <= heading.last(); line++) {
        taken.add(line);
      }
    }
    NumberedRuns.Found found = numbered.in(parts, headings, taken, known);
    found.headings().forEach(heading -> headings.put(heading.first(), heading));
    List<Heading> ordered = new ArrayList<>(headings.values());
    ordered.sort(Comparator.comparingInt(Heading::first));
    return write(known.withLevels(parts, ordered), title, tableCaptions, ordered, found.gaps());
  }

  private Document write(
      List<Part> parts,
      DocumentTitle.Place title,
      Map<Integer, Caption> tableCaptions,
      List<Heading> headings,
      List<Gap> gaps) {
    int[] levels = HeadingTree.levels(headings, parts);
    List<SectionKind> kindOf = kinds.of(headings, levels, parts, title.text());
    TextAssembly assembly = new TextAssembly();
    int[] begins = new int[parts.size()];
    int next = 0;
    for (int i = 0; i < parts.size(); i++) {
      begins[i] = assembly.length();
      if (next < headings.size() && headings.get(next).first() == i) {
        Heading heading = headings.get(next);
        assembly.addHeading(heading, levels[next], kindOf.get(next), lines(parts, heading));
        i = heading.last();
        next++;
      } else if (parts.get(i) instanceof Tabular table) {
        assembly.addTable(table, tableCaptions.getOrDefault(i, Caption.NONE));
      } else if (parts.get(i) instanceof Prose prose && i >= title.first() && i < title.end()) {
        assembly.addTitle(prose);
      } else if (parts.get(i) instanceof Prose prose) {
        assembly.addBody(prose);
      }
    }
    LocatedText text = assembly.finish();
    List<Notice> notices = new ArrayList<>();
    for (Gap gap : gaps) {
      int begin = begins[gap.part()];
      notices.add(
          new Notice(
              "NUMBERING_GAP",
              Severity.WARNING,
              "the number " + gap.printed() + " stands where " + gap.due() + " is due",
              text.evidence(begin, begin + gap.end())));
    }
    notices.addAll(CutSentences.in(text, assembly.passages()));
    notices.addAll(ForeignWords.in(text));
    return new Document(
        text, assembly.passages(), assembly.sections(text), assembly.grids(), notices);
  }

  private static List<Prose> lines(List<Part> parts, Heading heading) {
    List<Prose> lines = new ArrayList<>();
    for (int i = heading.first(); i <= heading.last(); i++) {
      lines.add((Prose) parts.get(i));
    }
    return lines;
  }
}
