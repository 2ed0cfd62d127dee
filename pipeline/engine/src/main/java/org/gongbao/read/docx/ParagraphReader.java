package org.gongbao.read.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.gongbao.read.flow.BrokenLines;
import org.gongbao.read.flow.Fields;
import org.gongbao.read.flow.Piece;
import org.gongbao.read.flow.StyledText;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph, {@code w:p}: its runs, its automatic number, its breaks. */
final class ParagraphReader {
  private final XmlPart part;
  private final BodyReader body;
  private final BrokenLines lines = new BrokenLines();
  private final List<Piece> textBoxes = new ArrayList<>();
  private Styles.Style style;
  private ParagraphFormat format;
  private boolean breaksPage;
  private boolean startsPage;

  ParagraphReader(XmlPart part, BodyReader body) {
    this.part = part;
    this.body = body;
    this.style = body.styles().paragraph(null);
    this.format = style.paragraph();
  }

  /** Reads the paragraph to its end. */
  void read() throws XMLStreamException {
    part.children(this::inline);
  }

  /** What the paragraph gives: one piece, or more where breaks part it; then its text boxes. */
  List<Piece> pieces(boolean pageBegan) {
    List<Piece> pieces = new ArrayList<>();
    if (!style.isContents()) {
      boolean centred = Boolean.TRUE.equals(format.centred());
      boolean first = pageBegan || startsPage || Boolean.TRUE.equals(format.startsPage());
      for (StyledText text : numbered(lines.paragraphs(centred || format.outline() != null))) {
        pieces.add(
            new Piece.Text(
                text, centred, format.outline(), first, format.firstLine() + text.blanksBefore()));
        first = false;
      }
    }
    pieces.addAll(textBoxes);
    return pieces;
  }

  /** Whether the next paragraph begins a page. */
  boolean endsPage() {
    return breaksPage || format.endsSection();
  }

  /** Whether its mark was deleted, so that the next paragraph goes on with it. */
  boolean runsOn() {
    return format.deleted();
  }

  /** Puts the automatic number before the first text; a paragraph without text uses none up. */
  private List<StyledText> numbered(List<StyledText> texts) {
    Integer numbering = format.numbering();
    if (texts.isEmpty() || numbering == null || numbering == 0) {
      return texts;
    }
    String label = body.numbering().label(numbering, format.numberingLevel(), format.style());
    StyledText first = texts.get(0);
    StyledText whole = new StyledText();
    whole.append(isAscii(first.text().charAt(0)) ? label : label.strip(), first.firstSetting());
    whole.append(first);
    texts.set(0, whole);
    return texts;
  }

  private static boolean isAscii(char character) {
    return character < 0x80;
  }

  private void inline(String name) throws XMLStreamException {
    switch (name) {
      case "pPr" -> {
        ParagraphFormat direct = ParagraphFormat.read(part);
        style = body.styles().paragraph(direct.style());
        format = direct.over(style.paragraph());
      }
      case "r" -> new RunReader().read();
      case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "sdtContent" ->
          part.children(this::inline);
      case "sdt" -> part.children(this::content);
      case "fldSimple" -> {
        String code = part.attribute("instr");
        if (code != null && Fields.isContents(code)) {
          part.skip();
        } else {
          part.children(this::inline);
        }
      }
      case "oMath", "oMathPara" -> add(part.text(), CharacterFormat.NOTHING);
      case "AlternateContent" -> body.alternative(this::inline);
      default -> part.skip();
    }
  }

  private void content(String name) throws XMLStreamException {
    if (name.equals("sdtContent")) {
      part.children(this::inline);
    } else {
      part.skip();
    }
  }

  private void add(String text, CharacterFormat character) {
    if (body.fields().areReadable() && !character.isHidden()) {
      lines.append(text, character.setting());
    }
  }

  /** Reads one run, {@code w:r}. */
  private final class RunReader {
    private CharacterFormat character = style.character();

    private void read() throws XMLStreamException {
      part.children(this::piece);
    }

    private void piece(String name) throws XMLStreamException {
      switch (name) {
        case "rPr" -> {
          CharacterFormat direct = CharacterFormat.read(part);
          character = direct.over(body.styles().character(direct.style())).over(style.character());
        }
        case "t" -> add(part.text(), character);
        case "tab", "ptab" -> mark("\t");
        case "noBreakHyphen" -> mark("-");
        case "sym" -> mark(Symbols.text(part.attribute("char")));
        case "cr" -> {
          lines.breakLine();
          part.skip();
        }
        case "br" -> {
          lineBreak(part.attribute("type"));
          part.skip();
        }
        case "lastRenderedPageBreak" -> {
          startsPage |= lines.isEmpty();
          part.skip();
        }
        case "fldChar" -> {
          String type = part.attribute("fldCharType");
          body.fields().mark(type == null ? "" : type);
          part.skip();
        }
        case "instrText" -> body.fields().code(part.text());
        case "footnoteReference" -> note("footnote");
        case "endnoteReference" -> note("endnote");
        case "ruby" -> part.children(this::ruby);
        case "drawing", "pict", "object" -> part.children(this::drawing);
        case "AlternateContent" -> body.alternative(this::piece);
        default -> part.skip();
      }
    }

    private void mark(String text) throws XMLStreamException {
      add(text, character);
      part.skip();
    }

    private void note(String kind) throws XMLStreamException {
      body.refersTo(new BodyReader.Note(kind, part.attribute("id")));
      part.skip();
    }

    private void lineBreak(@Nullable String type) {
      if (type == null || type.equals("textWrapping")) {
        lines.breakLine();
      } else if (type.equals("page") && lines.isEmpty()) {
        startsPage = true;
        breaksPage = true;
      } else if (type.equals("page")) {
        lines.breakLine();
        breaksPage = true;
      }
    }

    private void ruby(String name) throws XMLStreamException {
      if (name.equals("rubyBase")) {
        part.children(ParagraphReader.this::inline);
      } else {
        part.skip();
      }
    }

    private void drawing(String name) throws XMLStreamException {
      switch (name) {
        case "txbxContent" -> textBoxes.addAll(body.blocks());
        case "AlternateContent" -> body.alternative(this::drawing);
        default -> part.children(this::drawing);
      }
    }
  }
}
