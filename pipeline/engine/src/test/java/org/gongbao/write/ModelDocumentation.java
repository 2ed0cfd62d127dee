package org.gongbao.write;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the source of the records says about them and their components, as plain text. */
final class ModelDocumentation {
  private final Map<String, String> byName = new HashMap<>();

  /** Reads every class of a folder of sources. */
  ModelDocumentation(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.list(sources);
        StandardJavaFileManager manager =
            compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      List<Path> java = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(java));
      DocTrees comments = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(comments).scan(unit, null);
      }
    }
  }

  /** The sentence on a type, or on a component or constant of it ({@code Plan.year}). */
  @Nullable String of(String name) {
    return byName.get(name);
  }

  private final class Reader extends TreePathScanner<Void, Void> {
    private final DocTrees comments;

    Reader(DocTrees comments) {
      this.comments = comments;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      String name = type.getSimpleName().toString();
      DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        byName.put(name, plain(comment.getFirstSentence()));
        for (DocTree tag : comment.getBlockTags()) {
          if (tag instanceof ParamTree parameter) {
            byName.put(name + "." + parameter.getName(), plain(parameter.getDescription()));
          }
        }
      }
      if (type.getKind() == Tree.Kind.ENUM) {
        readConstants(type, name);
      }
      return super.visitClass(type, null);
    }

    private void readConstants(ClassTree type, String name) {
      for (Tree member : type.getMembers()) {
        DocCommentTree comment = comments.getDocCommentTree(new TreePath(getCurrentPath(), member));
        if (member instanceof VariableTree constant && comment != null) {
          byName.put(name + "." + constant.getName(), plain(comment.getFullBody()));
        }
      }
    }
  }

  private static String plain(List<? extends DocTree> parts) {
    StringBuilder text = new StringBuilder();
    for (DocTree part : parts) {
      if (part instanceof TextTree words) {
        text.append(words.getBody());
      } else if (part instanceof LiteralTree literal) {
        text.append(literal.getBody().getBody());
      } else if (part instanceof LinkTree link) {
        text.append(link.getReference().getSignature());
      }
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }
}
