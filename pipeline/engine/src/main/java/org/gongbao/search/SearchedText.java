package org.gongbao.search;

/** The texts of an indicator that are searched, each as words and as bigrams. */
enum SearchedText {
  /** What is measured. */
  NAME(4f),
  /** The project and the sections it stands in. */
  SETTING(2f),
  /** The report's title, its region, and the bodies responsible. */
  REPORT(1.5f),
  /** The sentence it stands in. */
  SENTENCE(1f);

  private final float weight;

  SearchedText(float weight) {
    this.weight = weight;
  }

  /** How much a match counts. */
  float weight() {
    return weight;
  }

  /** The field of the index that holds the words. */
  String words() {
    return name() + ".words";
  }

  /** The field of the index that holds the bigrams. */
  String bigrams() {
    return name() + ".bigrams";
  }
}
