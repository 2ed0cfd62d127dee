package org.gongbao.extract.project;

import org.gongbao.model.finding.Span;

/**
 * A numbered item of a document: a paragraph or heading that begins with a number, and what belongs
 * to it.
 *
 * @param number the number printed
 * @param begin offset of its number
 * @param words its words behind the number
 * @param section index of the section that it heads; -1 where it heads none
 * @param under index of the section that it stands under; -1 for none
 */
record NumberedItem(int number, int begin, Span words, int section, int under) {

  /** Whether another item stands inside this one. */
  boolean holds(NumberedItem other) {
    return other.begin > begin && other.begin < words.end();
  }
}
