package org.gongbao.structure;

import java.util.regex.Pattern;
import org.gongbao.structure.Part.Prose;

/** A paragraph that begins with a number, and how much it looks like a heading. */
final class NumberedParagraph {
  private static final int ALONE_LENGTH = 60;
  private static final int LONGEST_RUN_IN = 100;
  private static final Pattern AMOUNT = Pattern.compile("\\d\\s*(?:\\.\\d|[万亿元%％])");

  /** What a numbered paragraph looks like. */
  enum Shape {
    /** A short line without more. */
    ALONE,
    /** A short sentence and more behind it. */
    RUN_IN,
    /** A sentence. */
    SENTENCE
  }

  final int part;
  final SectionNumber number;
  final Shape shape;
  private final String text;
  private final int end;

  /** Index of the part at which what may belong to it ends: the next number beside or above it. */
  int reach;

  /**
   * The paragraph that is a part.
   *
   * @param declared whether the file says that it is a heading
   */
  NumberedParagraph(int part, SectionNumber number, Prose prose, boolean declared) {
    this.part = part;
    this.number = number;
    this.text = prose.text();
    int stop = Sentences.firstStop(text, number.end());
    this.end = stop < 0 ? text.length() : stop + 1;
    Shape told = shape(prose.style().boldPrefix(), stop);
    this.shape = declared && told == Shape.SENTENCE && stop < 0 ? Shape.ALONE : told;
  }

  /** Whether it reads as a heading once its run is known to be one of headings. */
  boolean mayHead() {
    return shape != Shape.SENTENCE
        || (number.form().isMajor()
            && end < text.length()
            && end - number.end() <= LONGEST_RUN_IN
            && !isDefinition(end));
  }

  /** Whether it is matter for a heading above it, as a line of a contents list is not. */
  boolean saysSomething() {
    return shape != Shape.ALONE || Sentences.isFinished(text);
  }

  /** The heading that it is. */
  Heading heading() {
    return new Heading(
        part,
        part,
        end,
        Heading.Rank.NUMBERED,
        number.printed(),
        number,
        HeadingText.title(text.substring(number.end(), end)));
  }

  private Shape shape(int boldPrefix, int stop) {
    int titleEnd = stop < 0 ? text.length() : stop;
    int length = titleEnd - number.end();
    // Bold sets a first sentence apart only where the rest is not bold as well.
    boolean boldThroughout = stop >= 0 && end < text.length() && boldPrefix >= text.length();
    boolean bold = boldPrefix >= titleEnd - 1 && !boldThroughout;
    boolean sentence = stop >= 0 || !number.form().isMajor();
    boolean tells = isDefinition(titleEnd) || (sentence && statesAmount(titleEnd));
    if (length < 2 || (tells && !bold)) {
      return Shape.SENTENCE;
    }
    if (stop < 0) {
      return length <= ALONE_LENGTH && !isListed() ? Shape.ALONE : Shape.SENTENCE;
    }
    if (length > (bold ? LONGEST_RUN_IN : number.form().runIn())) {
      return Shape.SENTENCE;
    }
    return end >= text.length() ? Shape.ALONE : Shape.RUN_IN;
  }

  /** Whether it is a member of a list: several in one line, or one that ends as members do. */
  private boolean isListed() {
    return "；;，,、".indexOf(text.charAt(text.length() - 1)) >= 0 || text.indexOf('；') >= 0;
  }

  private boolean statesAmount(int titleEnd) {
    return AMOUNT.matcher(text).region(number.end(), titleEnd).find();
  }

  /** Whether a colon inside the would-be heading tells a definition or a list. */
  private boolean isDefinition(int titleEnd) {
    for (int i = number.end(); i < titleEnd - 1; i++) {
      if (Script.fold(text.charAt(i)) == ':') {
        return true;
      }
    }
    return false;
  }
}
