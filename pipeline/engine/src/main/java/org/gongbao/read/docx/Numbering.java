package org.gongbao.read.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.gongbao.read.flow.Counting;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a document's paragraphs, which stand nowhere in its runs. Counts along:
 * labels must be asked for in reading order.
 */
final class Numbering {
  private static final int LEVELS = 9;

  private final Map<Integer, Definition> definitions = new HashMap<>();
  private final Map<String, Integer> definitionsOfStyles = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();

  /** An abstract numbering: its levels, and where its count stands. */
  private static final class Definition {
    private final Level[] levels = new Level[LEVELS];
    private final int[] counts = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];
    private @Nullable String styleLink;
  }

  /** A numbering as paragraphs use it: a definition, with what it starts anew. */
  private static final class Instance {
    private int definition = -1;
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Map<Integer, Level> levels = new HashMap<>();
  }

  /**
   * A level of a numbering.
   *
   * @param start its first number
   * @param format how its number is written
   * @param pattern the label, with {@code %1} for the number of the first level
   * @param separated whether something stands between label and text
   * @param restartsAfter the level from 1 whose number starts it anew; 0 for never; null for any
   *     above
   * @param legal whether all numbers in it are written with digits
   * @param style the paragraph style that stands for it
   */
  private record Level(
      int start,
      String format,
      String pattern,
      boolean separated,
      @Nullable Integer restartsAfter,
      boolean legal,
      @Nullable String style) {}

  /** Reads {@code word/numbering.xml}. */
  static Numbering read(XmlPart part) throws XMLStreamException {
    Numbering numbering = new Numbering();
    part.root(
        name -> {
          switch (name) {
            case "abstractNum" -> numbering.readDefinition(part);
            case "num" -> numbering.readInstance(part);
            default -> part.skip();
          }
        });
    return numbering;
  }

  /** The label of the next paragraph of a numbering; a space behind it where a gap follows. */
  String label(int id, @Nullable Integer givenLevel, @Nullable String style) {
    Instance instance = instances.get(id);
    Definition definition = instance == null ? null : definitionOf(instance);
    if (instance == null || definition == null) {
      return "";
    }
    int at = givenLevel == null ? levelOfStyle(definition, style) : givenLevel;
    if (at < 0 || at >= LEVELS) {
      return "";
    }
    Level level = levelOf(instance, definition, at);
    if (level == null) {
      return "";
    }
    count(instance, definition, level, at);
    String label = fill(instance, definition, level);
    return label.isEmpty() || !level.separated() ? label : label + " ";
  }

  private static void count(Instance instance, Definition definition, Level level, int at) {
    Integer anew = instance.starts.remove(at);
    if (anew != null) {
      definition.counts[at] = anew;
    } else if (definition.begun[at]) {
      definition.counts[at]++;
    } else {
      definition.counts[at] = level.start();
    }
    definition.begun[at] = true;
    for (int above = 0; above < at; above++) {
      if (!definition.begun[above]) {
        Level upper = levelOf(instance, definition, above);
        definition.counts[above] = upper == null ? 1 : upper.start();
        definition.begun[above] = true;
      }
    }
    for (int below = at + 1; below < LEVELS; below++) {
      Level lower = levelOf(instance, definition, below);
      Integer after = lower == null ? null : lower.restartsAfter();
      definition.begun[below] &= after != null && (after == 0 || at + 1 > after);
    }
  }

  private static String fill(Instance instance, Definition definition, Level level) {
    StringBuilder label = new StringBuilder();
    String pattern = level.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char character = pattern.charAt(i);
      int index = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (character == '%' && index >= 0 && index < LEVELS) {
        Level counted = levelOf(instance, definition, index);
        String format = counted == null || level.legal() ? "decimal" : counted.format();
        label.append(Counting.write(format, definition.counts[index]));
        i++;
      } else if (!isOfSymbolFont(character)) {
        label.append(character);
      }
    }
    return label.toString();
  }

  /** Bullets of symbol fonts stand in the private use area and mean nothing outside them. */
  private static boolean isOfSymbolFont(char character) {
    return character >= '\ue000' && character <= '\uf8ff';
  }

  private static @Nullable Level levelOf(Instance instance, Definition definition, int at) {
    Level own = instance.levels.get(at);
    return own == null ? definition.levels[at] : own;
  }

  private static int levelOfStyle(Definition definition, @Nullable String style) {
    for (int i = 0; i < LEVELS; i++) {
      Level level = definition.levels[i];
      if (style != null && level != null && style.equals(level.style())) {
        return i;
      }
    }
    return 0;
  }

  private @Nullable Definition definitionOf(Instance instance) {
    Definition definition = definitions.get(instance.definition);
    if (definition != null && definition.styleLink != null) {
      Integer linked = definitionsOfStyles.get(definition.styleLink);
      return linked == null ? definition : definitions.get(linked);
    }
    return definition;
  }

  private void readDefinition(XmlPart part) throws XMLStreamException {
    Integer id = XmlPart.wholeNumber(part.attribute("abstractNumId"));
    Definition definition = new Definition();
    part.children(
        name -> {
          switch (name) {
            case "lvl" -> {
              Integer at = XmlPart.wholeNumber(part.attribute("ilvl"));
              Level level = readLevel(part);
              if (at != null && at >= 0 && at < LEVELS) {
                definition.levels[at] = level;
              }
            }
            case "numStyleLink" -> {
              definition.styleLink = part.value();
              part.skip();
            }
            case "styleLink" -> {
              String style = part.value();
              if (style != null && id != null) {
                definitionsOfStyles.put(style, id);
              }
              part.skip();
            }
            default -> part.skip();
          }
        });
    if (id != null) {
      definitions.put(id, definition);
    }
  }

  private void readInstance(XmlPart part) throws XMLStreamException {
    Integer id = XmlPart.wholeNumber(part.attribute("numId"));
    Instance instance = new Instance();
    part.children(
        name -> {
          switch (name) {
            case "abstractNumId" -> {
              Integer definition = part.number();
              instance.definition = definition == null ? -1 : definition;
              part.skip();
            }
            case "lvlOverride" -> readOverride(part, instance);
            default -> part.skip();
          }
        });
    if (id != null) {
      instances.put(id, instance);
    }
  }

  private static void readOverride(XmlPart part, Instance instance) throws XMLStreamException {
    Integer given = XmlPart.wholeNumber(part.attribute("ilvl"));
    int at = given == null ? 0 : given;
    part.children(
        name -> {
          if (name.equals("lvl")) {
            instance.levels.put(at, readLevel(part));
            return;
          }
          Integer start = part.number();
          if (name.equals("startOverride") && start != null) {
            instance.starts.put(at, start);
          }
          part.skip();
        });
  }

  private static Level readLevel(XmlPart part) throws XMLStreamException {
    LevelDraft draft = new LevelDraft();
    part.children(
        name -> {
          String value = part.value();
          Integer number = part.number();
          switch (name) {
            case "start" -> draft.start = number == null ? 1 : number;
            case "numFmt" -> draft.format = value == null ? "decimal" : value;
            case "lvlText" -> draft.pattern = value == null ? "" : value;
            case "suff" -> draft.separated = !"nothing".equals(value);
            case "lvlRestart" -> draft.restartsAfter = number;
            case "isLgl" -> draft.legal = part.isOn();
            case "pStyle" -> draft.style = value;
            default -> {}
          }
          part.skip();
        });
    return new Level(
        draft.start,
        draft.format,
        draft.pattern,
        draft.separated,
        draft.restartsAfter,
        draft.legal,
        draft.style);
  }

  private static final class LevelDraft {
    private int start = 1;
    private String format = "decimal";
    private String pattern = "";
    private boolean separated = true;
    private @Nullable Integer restartsAfter;
    private boolean legal;
    private @Nullable String style;
  }
}
