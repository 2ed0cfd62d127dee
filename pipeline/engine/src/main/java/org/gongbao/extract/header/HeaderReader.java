package org.gongbao.extract.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongbao.extract.agency.AgencyFinder;
import org.gongbao.extract.agency.Jurisdiction;
import org.gongbao.extract.header.Lines.Line;
import org.gongbao.extract.header.SignatureReader.Signature;
import org.gongbao.extract.header.TitleReader.Title;
import org.gongbao.extract.header.YearReader.Years;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Division;
import org.gongbao.lexicon.DivisionLevel;
import org.gongbao.lexicon.Divisions;
import org.gongbao.lexicon.Genres;
import org.gongbao.lexicon.Genres.Kind;
import org.gongbao.model.Genre;
import org.gongbao.model.Region;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Reading.Declared;
import org.gongbao.model.finding.Header;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a report says of itself. Its content decides; the file's name is asked only where the
 * content says nothing.
 */
public final class HeaderReader {
  private static final int FIRST_SENTENCES = 400;
  private static final int LONGEST_SPEAKER = 6;
  private static final int LONGEST_HEADING = 25;
  private static final Pattern CLAUSE_END = Pattern.compile("[，,]");
  private static final Pattern SUBJECT_LEAD =
      Pattern.compile("^([（(]?[一二三四五六七八九十0-9]+[）)、.．])?([0-9]{4}年(度|上半年|以来|来)?[,，]?)?");
  private static final int FIRST_PAGES = 3_000;

  private final Genres genres;
  private final AgencyFinder agencies;
  private final TitleReader titles;
  private final RegionReader regions;
  private final YearReader years;
  private final SignatureReader signatures = new SignatureReader();

  /** A reader that knows what the dictionaries know. */
  public HeaderReader(Dictionaries dictionaries) {
    this(Genres.load(dictionaries), new AgencyFinder(dictionaries));
  }

  /**
   * As {@link #HeaderReader(Dictionaries)}, with kinds of reports and a finder of issuers that are
   * already there.
   */
  public HeaderReader(Genres genres, AgencyFinder agencies) {
    Divisions divisions = agencies.divisions();
    this.genres = genres;
    this.agencies = agencies;
    this.titles = new TitleReader(genres, divisions);
    this.regions = new RegionReader(divisions);
    this.years = new YearReader(genres);
  }

  /**
   * Reads the header.
   *
   * @param document the document
   * @param fileName the file's name without folder
   */
  public Header read(Document document, String fileName) {
    return read(document, fileName, Declared.NOTHING);
  }

  /**
   * As above, of a document of which something is told beside its text.
   *
   * @param declared what is told; it counts where the text itself says nothing
   */
  public Header read(Document document, String fileName, Declared declared) {
    Lines lines = Lines.of(document);
    Title title = titles.in(lines);
    String titleText = title == null ? "" : title.text();
    Signature signature = signatures.in(lines, title == null ? 0 : title.nextLine());
    String text = document.text().text();
    Kind kind =
        genres.kindOf(
            titleText,
            Lines.compact(text.substring(0, Math.min(FIRST_SENTENCES, text.length()))),
            lines.headings());
    Division division = division(lines, title, signature, declared, text, fileName);
    Region region = division == null ? null : division.toRegion();
    LocalDate date = signature == null ? null : signature.date();
    date = date == null ? declared.issuedOn() : date;
    Years found = years.in(document, lines, titleText, kind, date);
    Integer year = found.reported() != null ? found.reported() : found.planned();
    return new Header(
        title == null ? null : titleText,
        kind.genre(),
        issuer(lines, title, signature, declared, kind, Jurisdiction.of(division, year)),
        region,
        found.reported(),
        found.planned(),
        date == null ? null : date.toString());
  }

  private @Nullable Division division(
      Lines lines,
      @Nullable Title title,
      @Nullable Signature signature,
      Declared declared,
      String text,
      String fileName) {
    List<String> sources = new ArrayList<>();
    if (title != null) {
      sources.add(title.text());
    }
    if (signature != null && signature.meeting() != null) {
      sources.add(signature.meeting());
    }
    if (signature != null && signature.signer() != null) {
      sources.add(signature.signer());
    }
    lines.head().stream().map(Line::text).forEach(sources::add);
    if (declared.issuer() != null) {
      sources.add(declared.issuer());
    }
    Division division = regions.in(sources, text);
    if (division == null && title != null) {
      division = regions.shortlyNamedIn(title.text());
    }
    if (division == null) {
      division = agencies.mostNamedIn(text.substring(0, Math.min(FIRST_PAGES, text.length())));
    }
    return division == null ? regions.namedIn(fileName, text) : division;
  }

  private @Nullable String issuer(
      Lines lines,
      @Nullable Title title,
      @Nullable Signature signature,
      Declared declared,
      Kind kind,
      Jurisdiction jurisdiction) {
    Division division = jurisdiction.home();
    if (kind.genre() == Genre.WORK_REPORT && division != null) {
      return government(division, jurisdiction);
    }
    String byTitle = title == null ? null : agencies.titledIn(title.text(), jurisdiction);
    if (byTitle != null) {
      return byTitle;
    }
    String labelled = labelled(lines, jurisdiction);
    if (labelled != null) {
      return labelled;
    }
    if (signature != null && signature.signer() != null) {
      return agencies.firstIn(signature.signer(), jurisdiction);
    }
    String told =
        declared.issuer() == null ? null : agencies.firstIn(declared.issuer(), jurisdiction);
    if (told != null) {
      return told;
    }
    if (title != null && signature != null && signature.meeting() != null) {
      return speaker(lines, title, signature.meeting(), jurisdiction);
    }
    if (kind.genre() == Genre.LIVELIHOOD_PROJECTS) {
      return division == null ? null : government(division, jurisdiction);
    }
    String alone = aloneOnLine(lines, kind, jurisdiction);
    if (alone != null) {
      return alone;
    }
    if (title != null && division != null && isOfGovernment(title.text(), kind, division)) {
      return government(division, jurisdiction);
    }
    boolean ofBody =
        switch (kind.genre()) {
          case BUDGET, WORK_SUMMARY -> true;
          case OTHER -> title == null;
          case LIVELIHOOD_PROJECTS, WORK_REPORT, STATISTICAL_COMMUNIQUE, DEVELOPMENT_PLAN -> false;
        };
    return ofBody ? subject(lines, jurisdiction) : null;
  }

  /** The body that one of the first lines names and nothing else, but for who speaks for it. */
  private @Nullable String aloneOnLine(Lines lines, Kind kind, Jurisdiction jurisdiction) {
    boolean spoken = kind.genre() == Genre.BUDGET || kind.genre() == Genre.DEVELOPMENT_PLAN;
    for (Line line : lines.head()) {
      if (agencies.isNames(line.text(), spoken ? LONGEST_SPEAKER : 0, jurisdiction)) {
        return agencies.firstIn(line.text(), jurisdiction);
      }
    }
    return null;
  }

  /** Whether a title that names a place alone tells of its government: 某镇2023年政府信息公开年报. */
  private boolean isOfGovernment(String title, Kind kind, Division division) {
    boolean governing = genres.contains("governing", title);
    boolean budget = kind.genre() == Genre.BUDGET && division.level() == DivisionLevel.TOWNSHIP;
    return (governing || budget) && division.equals(regions.namedIn(title, title));
  }

  /** The body that a clause of the first sentence of running text begins with. */
  private @Nullable String subject(Lines lines, Jurisdiction jurisdiction) {
    for (Line line : lines.all().subList(lines.opening(), lines.all().size())) {
      if (line.text().length() > LONGEST_HEADING) {
        int stop = line.text().indexOf('。');
        String sentence = line.text().substring(0, stop < 0 ? line.text().length() : stop);
        return CLAUSE_END
            .splitAsStream(sentence)
            .map(clause -> SUBJECT_LEAD.matcher(clause).replaceFirst(""))
            .map(clause -> agencies.beginning(clause, jurisdiction))
            .filter(body -> body != null && !genres.contains("above", body))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /** The body whose head speaks to the meeting: 市发展和改革委员会主任 on a line below the title. */
  private @Nullable String speaker(
      Lines lines, Title title, String meeting, Jurisdiction jurisdiction) {
    List<Line> head = lines.head();
    for (Line line : head.subList(Math.min(title.nextLine(), head.size()), head.size())) {
      String body =
          line.text().equals(meeting) ? null : agencies.firstIn(line.text(), jurisdiction);
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  private @Nullable String labelled(Lines lines, Jurisdiction jurisdiction) {
    for (Line line : lines.head()) {
      int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
      if (colon > 0 && genres.contains("issuer", line.text().substring(0, colon))) {
        return agencies.firstIn(line.text().substring(colon + 1), jurisdiction);
      }
    }
    return null;
  }

  private String government(Division division, Jurisdiction jurisdiction) {
    boolean street = division.name().endsWith("街道");
    String government = division.sealName() + (street ? "办事处" : "人民政府");
    return division.level() == DivisionLevel.COUNTRY
        ? "中华人民共和国国务院"
        : Objects.requireNonNullElse(agencies.firstIn(government, jurisdiction), government);
  }
}
