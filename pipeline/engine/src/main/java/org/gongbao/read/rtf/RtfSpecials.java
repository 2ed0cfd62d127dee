package org.gongbao.read.rtf;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Control words that stand for characters, and those that begin what is not to be read. */
final class RtfSpecials {
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", " "),
          Map.entry("~", " "),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("_", "-"),
          Map.entry("-", ""),
          Map.entry("zwj", ""),
          Map.entry("zwnj", ""),
          Map.entry("zwbo", ""),
          Map.entry("zwnbo", ""),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry("\\", "\\"));

  /** Groups whose text is none of the document's. */
  private static final Set<String> UNREAD =
      Set.of(
          "colortbl",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "filetbl",
          "tc",
          "xe",
          "annotation",
          "atnid",
          "atnauthor",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "nonshppict",
          "nonesttables",
          "themedata",
          "datastore",
          "colorschememapping",
          "latentstyles",
          "xmlnstbl",
          "generator",
          "bkmkstart",
          "bkmkend",
          "sn",
          "sv",
          "mmathPr",
          "private",
          "template",
          "docvar",
          "fchars",
          "lchars",
          "pnseclvl");

  private RtfSpecials() {}

  /** The text that a control word stands for; null where it is none of these. */
  static @Nullable String text(String word) {
    return CHARACTERS.get(word);
  }

  /** Whether a control word begins a group that is not to be read. */
  static boolean isUnread(String word) {
    return UNREAD.contains(word);
  }
}
