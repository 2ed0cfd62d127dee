package org.gongbao.extract.indicator;

import org.gongbao.extract.quantity.Clauses;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;

/** Values that are set against what was aimed at: 完成年初预算的98%, 为任务的116%, 超计划5个. */
final class Aims {
  private static final String COMPLETED = "完成";
  private static final String BUDGET = "预算";
  private static final String RATE = "率";
  private final Phrases<Cue> nouns;
  private final Phrases<Cue> modifiers;
  private final Phrases<Cue> verbs;

  Aims(Cues cues) {
    nouns = cues.of(Cue.AIM);
    modifiers = cues.of(Cue.AIM_MODIFIER);
    verbs = cues.of(Cue.AIM_VERB);
  }

  /** Whether a name says what was aimed at, and not of what: 完成全年目标, 任务, 超年初预算. */
  boolean isAim(String name) {
    Phrases.Match<Cue> verb = verbs.startingAt(name, 0);
    int begin = verb == null ? 0 : verb.length();
    return isNoun(name, begin);
  }

  private boolean isNoun(String name, int begin) {
    Phrases.Match<Cue> noun = nouns.startingAt(name, begin);
    if (noun != null && begin + noun.length() == name.length()) {
      return true;
    }
    Phrases.Match<Cue> modifier = modifiers.startingAt(name, begin);
    return modifier != null && isNoun(name, begin + modifier.length());
  }

  /** A share of an aim with the verb that it is a share by: 完成任务 of 任务; a rate stays: 执行率. */
  String completed(String aim) {
    Phrases.Match<Cue> verb = verbs.startingAt(aim, 0);
    String noun = verb == null ? aim : aim.substring(verb.length());
    return exceeds(aim) || aim.endsWith(RATE) ? aim : COMPLETED + noun;
  }

  /** Whether an aim is told to be exceeded. */
  static boolean exceeds(String aim) {
    return aim.startsWith("超");
  }

  /** Whether a count is an aim that what was done is set against: 完成项目27个，占年初计划20个的135%. */
  boolean isSetAgainst(String text, Draft aim) {
    int behind = aim.mention.end() + 1;
    return text.startsWith("的", behind - 1)
        && !text.startsWith(COMPLETED, Clauses.clauseBegin(text, aim.mention.begin()))
        && behind < text.length()
        && Character.isDigit(text.charAt(behind))
        && !aimOf(text, aim).isEmpty();
  }

  /** The share of an aim that was met by what was done before it: 完成项目完成年初计划. */
  String completionOf(String text, Draft aim) {
    String noun = aimOf(text, aim);
    return aim.standing() + COMPLETED + noun;
  }

  /** The aim that a clause sets a value against; empty where it names none. */
  String aimOf(String text, Draft aim) {
    int begin = aim.mention.begin();
    String words = text.substring(Clauses.clauseBegin(text, begin), begin);
    Phrases.Match<Cue> verb = verbs.startingAt(words, 0);
    if (verb == null) {
      return "";
    }
    String noun = words.substring(verb.length());
    return isNounOfAim(noun) ? noun : "";
  }

  private boolean isNounOfAim(String noun) {
    return modifiers.startingAt(noun, 0) != null && nouns.endingAt(noun, noun.length()) != null;
  }

  /** Whether a sum is an aim that is said to be met by the account before: 完成全年预算84万元. */
  static boolean isCompleted(String text, Draft aim) {
    int begin = aim.mention.begin();
    return aim.standing != null && text.startsWith(COMPLETED, Clauses.clauseBegin(text, begin));
  }

  /** The share of an account's aim that was met. */
  static String completion(String account) {
    return account + COMPLETED + BUDGET;
  }
}
