package org.gongbao.extract.project;

import java.nio.file.*;
import org.gongbao.model.Genre;
import org.junit.jupiter.api.Test;

class TmpTest {
  @Test
  void tmp() throws Exception {
    String s = Files.readString(Path.of("/tmp/unseen3/tune/projects/putuo-2012-progress.txt"));
    StructuredText t = StructuredText.of(s.split("\n"));
    t.document()
        .passages()
        .forEach(
            p ->
                System.out.println(
                    "PASS "
                        + p.kind()
                        + " "
                        + p.section()
                        + " "
                        + t.document()
                            .text()
                            .text()
                            .substring(p.begin(), Math.min(p.begin() + 20, p.end()))));
    t.projects(Genre.LIVELIHOOD_PROJECTS)
        .forEach(p -> System.out.println("PROJ " + p.ordinal() + p.name()));
  }
}
