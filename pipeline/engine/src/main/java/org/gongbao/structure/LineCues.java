package org.gongbao.structure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Dictionaries;

/** Tells what short lines are by their wording. */
final class LineCues {

  /** What a line may be. */
  enum Cue {
    /** It stands about a title and is none: a dateline, a source, a speaker, a document number. */
    NOT_TITLE,
    /** It begins the matter: 各位代表. */
    SALUTATION,
    /** It goes on with no paragraph: a date, to whom copies go. */
    APART,
    /** It says that a table goes on: 续表. */
    CONTINUED,
    /** It says who drew a table up and when. */
    FORM_FIELD,
    /** It is no heading however it is set. */
    NOT_HEADING
  }

  private final Map<Cue, Pattern> patterns = new EnumMap<>(Cue.class);

  LineCues(Dictionaries dictionaries) {
    Map<Cue, StringBuilder> alternatives = new EnumMap<>(Cue.class);
    for (NamedCsvRecord record : dictionaries.records("sections-lines.csv")) {
      StringBuilder words =
          alternatives.computeIfAbsent(
              Cue.valueOf(record.getField("tells")), cue -> new StringBuilder());
      words.append(words.length() == 0 ? "" : "|").append(record.getField("pattern"));
    }
    alternatives.forEach((cue, words) -> patterns.put(cue, Pattern.compile(words.toString())));
  }

  /** Whether a line is worded as such lines are. */
  boolean is(Cue cue, String line) {
    Pattern pattern = patterns.get(cue);
    return pattern != null && pattern.matcher(Script.squeeze(line)).matches();
  }
}
