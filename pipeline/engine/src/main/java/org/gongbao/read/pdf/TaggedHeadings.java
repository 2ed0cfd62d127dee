package org.gongbao.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongbao.model.document.DeclaredHeading;
import org.jspecify.annotations.Nullable;

/**
 * Reads which pieces of a tagged file's content are headings (ISO 32000-2, 14.7 and 14.8): the
 * structure tree tells the pieces, the pages' content tells their words.
 */
final class TaggedHeadings {
  /** A tree of more elements tags every word; finding its headings costs more than it tells. */
  private static final int MOST_ELEMENTS = 20_000;

  private static final int MOST_HEADINGS = 5_000;
  private static final int LONGEST_TITLE = 200;
  private static final Pattern HEADING = Pattern.compile("H([1-6]?)");

  private final Map<COSDictionary, Map<Integer, Words>> pieces = new HashMap<>();
  private final List<Words> headings = new ArrayList<>();
  private final Set<COSDictionary> seen = new HashSet<>();
  private final @Nullable COSDictionary roles;

  private TaggedHeadings(@Nullable COSDictionary roles) {
    this.roles = roles;
  }

  /** A heading whose words are being gathered. */
  private static final class Words {
    private final int level;
    private final StringBuilder text = new StringBuilder();
    private int page;

    private Words(int level) {
      this.level = level;
    }
  }

  /** An element on the way through the tree. */
  private record Element(
      COSDictionary node, @Nullable COSDictionary page, @Nullable Words heading) {}

  /** The tags of a file; none where it has none or they are damaged. */
  static TaggedHeadings of(PDDocument document) {
    try {
      COSDictionary root =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      if (root != null) {
        TaggedHeadings tagged = new TaggedHeadings(root.getCOSDictionary(COSName.ROLE_MAP));
        if (tagged.walk(root)) {
          return tagged;
        }
      }
    } catch (RuntimeException e) {
      // A damaged tree makes the library throw what it likes; tags are only evidence.
      return new TaggedHeadings(null);
    }
    return new TaggedHeadings(null);
  }

  /** What is to be gathered on a page. */
  OfPage on(PDPage page, int number) {
    Map<Integer, Words> wanted = pieces.get(page.getCOSObject());
    return wanted == null ? OfPage.NONE : new OfPage(wanted, number);
  }

  /** The headings whose words the pages had, in the tree's order. */
  List<DeclaredHeading> found() {
    List<DeclaredHeading> found = new ArrayList<>();
    for (Words words : headings) {
      String title = words.text.toString().strip();
      if (words.page > 0 && !title.isEmpty() && title.length() <= LONGEST_TITLE) {
        found.add(new DeclaredHeading(DeclaredHeading.Source.TAG, title, words.level, words.page));
      }
    }
    return found;
  }

  /** Walks the tree; false where it is too large. */
  private boolean walk(COSDictionary root) {
    Deque<Element> open = new ArrayDeque<>();
    open.push(new Element(root, null, null));
    while (!open.isEmpty()) {
      Element element = open.pop();
      if (!seen.add(element.node())) {
        continue;
      }
      if (seen.size() > MOST_ELEMENTS || headings.size() > MOST_HEADINGS) {
        return false;
      }
      COSBase kids = element.node().getDictionaryObject(COSName.K);
      if (kids instanceof COSArray several) {
        // The stack turns the order round; the words of one heading are kept in that of the page.
        for (int i = several.size() - 1; i >= 0; i--) {
          visit(several.getObject(i), element, open);
        }
      } else if (kids != null) {
        visit(kids, element, open);
      }
    }
    return true;
  }

  private void visit(COSBase kid, Element parent, Deque<Element> open) {
    if (kid instanceof COSInteger piece) {
      mark(parent.page(), piece.intValue(), parent.heading());
    } else if (kid instanceof COSDictionary node) {
      COSDictionary ownPage = node.getCOSDictionary(COSName.PG);
      COSDictionary page = ownPage == null ? parent.page() : ownPage;
      if (node.containsKey(COSName.MCID)) {
        mark(page, node.getInt(COSName.MCID), parent.heading());
      } else {
        open.push(new Element(node, page, heading(node, parent)));
      }
    }
  }

  private @Nullable Words heading(COSDictionary node, Element parent) {
    if (parent.heading() != null) {
      return parent.heading();
    }
    Matcher heading = HEADING.matcher(role(node));
    if (!heading.matches()) {
      return null;
    }
    Words words = new Words(heading.group(1).isEmpty() ? 1 : Integer.parseInt(heading.group(1)));
    headings.add(words);
    return words;
  }

  /** The standard name of what an element is. */
  private String role(COSDictionary node) {
    String name = node.getNameAsString(COSName.S, "");
    for (int i = 0; roles != null && i < 4 && !HEADING.matcher(name).matches(); i++) {
      String mapped = roles.getNameAsString(COSName.getPDFName(name));
      if (mapped == null) {
        break;
      }
      name = mapped;
    }
    return name;
  }

  private void mark(@Nullable COSDictionary page, int piece, @Nullable Words heading) {
    if (page != null && heading != null) {
      pieces.computeIfAbsent(page, key -> new HashMap<>()).put(piece, heading);
    }
  }

  /** Gathers the words of one page's headings while its content is run. */
  static final class OfPage {
    static final OfPage NONE = new OfPage(Map.of(), 0);

    private final Map<Integer, Words> wanted;
    private final int page;
    private final Deque<Integer> open = new ArrayDeque<>();
    private @Nullable Words current;

    private OfPage(Map<Integer, Words> wanted, int page) {
      this.wanted = wanted;
      this.page = page;
    }

    /** Runs an operator; false where it marks no content. */
    boolean run(String operator, List<COSBase> operands) {
      if (wanted.isEmpty()) {
        return false;
      }
      switch (operator) {
        case "BMC" -> open(-1);
        case "BDC" -> open(piece(operands));
        case "EMC" -> {
          open.poll();
          current = open.isEmpty() ? null : wanted.get(open.element());
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    /** Adds the text of a glyph. */
    void add(@Nullable String text) {
      if (current != null && text != null && current.text.length() <= LONGEST_TITLE) {
        current.page = current.page == 0 ? page : current.page;
        current.text.append(text);
      }
    }

    private void open(int piece) {
      // What marks no piece of its own belongs to the piece that it stands in.
      int marked = piece < 0 && !open.isEmpty() ? open.element() : piece;
      open.push(marked);
      current = wanted.get(marked);
    }

    private static int piece(List<COSBase> operands) {
      return operands.size() > 1 && operands.get(1) instanceof COSDictionary properties
          ? properties.getInt(COSName.MCID)
          : -1;
    }
  }
}
