package org.gongbao.extract.agency;

import java.util.List;
import org.gongbao.lexicon.Division;
import org.jspecify.annotations.Nullable;

/** The place in a body's name, as printed. */
sealed interface Place {

  /** Where it begins in the text. */
  int begin();

  /** The division that is meant; null where that cannot be told. */
  @Nullable Division in(Jurisdiction jurisdiction);

  /** A division by its name. */
  record Named(int begin, List<Division> homonyms) implements Place {
    @Override
    public @Nullable Division in(Jurisdiction jurisdiction) {
      return jurisdiction.nearest(homonyms);
    }
  }

  /**
   * A county by its name without its kind (桐庐), which is meant only in reports of it or near it.
   */
  record Near(Named county) implements Place {
    @Override
    public int begin() {
      return county.begin();
    }

    @Override
    public @Nullable Division in(Jurisdiction jurisdiction) {
      Division meant = county.in(jurisdiction);
      Division home = jurisdiction.home();
      boolean near =
          meant != null && home != null && (meant.isWithin(home) || home.isWithin(meant));
      return near ? meant : null;
    }
  }

  /** 省, 市, 区: the report's. */
  record Relative(int begin, String word) implements Place {
    @Override
    public @Nullable Division in(Jurisdiction jurisdiction) {
      return jurisdiction.relative(word);
    }
  }

  /** A town by its name, with or without its county before it. */
  record Town(int begin, List<Division> counties, String name) implements Place {
    @Override
    public @Nullable Division in(Jurisdiction jurisdiction) {
      if (counties.isEmpty()) {
        return jurisdiction.town(name);
      }
      Division county = jurisdiction.nearest(counties);
      return county == null ? null : county.township(name);
    }
  }
}
