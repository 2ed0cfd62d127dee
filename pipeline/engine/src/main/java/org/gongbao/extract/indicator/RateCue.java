package org.gongbao.extract.indicator;

import org.gongbao.lexicon.Cue;
import org.gongbao.model.Rate;

/** The rates with the words they are told by. */
enum RateCue {
  DAY(Cue.PER_DAY, Rate.DAY),
  WEEK(Cue.PER_WEEK, Rate.WEEK),
  MONTH(Cue.PER_MONTH, Rate.MONTH),
  QUARTER(Cue.PER_QUARTER, Rate.QUARTER),
  CAPITA(Cue.PER_CAPITA, Rate.CAPITA),
  YEAR(Cue.PER_YEAR, Rate.YEAR);

  private final Cue cue;
  private final Rate rate;

  RateCue(Cue cue, Rate rate) {
    this.cue = cue;
    this.rate = rate;
  }

  Cue cue() {
    return cue;
  }

  Rate rate() {
    return rate;
  }
}
