package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbered paragraphs of one form that follow each other in one place. */
final class NumberedRun {
  private final NumberedParagraph first;
  private final NumberedRun root;
  private final int due;
  private final List<NumberedParagraph> members = new ArrayList<>();

  /**
   * A run that begins.
   *
   * @param first its first paragraph
   * @param before the run of the same form before it, which its numbers may go on from
   */
  NumberedRun(NumberedParagraph first, @Nullable NumberedRun before) {
    this.first = first;
    boolean mayGoOn = before != null && first.number.value() > 1;
    this.due = before != null && mayGoOn ? before.last().number.value() + 1 : 1;
    this.root = before != null && mayGoOn && first.number.value() == due ? before.root : this;
    members.add(first);
  }

  /** How its paragraphs are numbered. */
  NumberingForm form() {
    return first.number.form();
  }

  /** The paragraphs so far. */
  List<NumberedParagraph> members() {
    return members;
  }

  /** The paragraph added last. */
  NumberedParagraph last() {
    return members.get(members.size() - 1);
  }

  /** The value that its first number should have. */
  int due() {
    return due;
  }

  /** The run that began the counting which this one carries on; itself where it began it. */
  NumberedRun root() {
    return root;
  }

  /** How many of its paragraphs look like headings and head something. */
  int headings(boolean[] substantive) {
    int headings = 0;
    for (NumberedParagraph member : members) {
      boolean heads =
          switch (member.shape) {
            case ALONE -> hasMatter(member, substantive);
            case RUN_IN -> true;
            case SENTENCE -> false;
          };
      headings += heads ? 1 : 0;
    }
    return headings;
  }

  private static boolean hasMatter(NumberedParagraph member, boolean[] substantive) {
    for (int i = member.part + 1; i < member.reach; i++) {
      if (substantive[i]) {
        return true;
      }
    }
    return false;
  }
}
