package org.gongbao.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongbao.model.Failure.Stage;

/** Measurements as lines for a terminal. */
public final class BenchTable {
  private final List<String> tools;

  /** A table with a column for each of these programs. */
  public BenchTable(List<ExternalTool> tools) {
    this.tools = tools.stream().map(ExternalTool::name).toList();
  }

  /** What stands above. */
  public String head() {
    StringBuilder line =
        new StringBuilder(
            format("%9s %9s %6s %6s %9s", "stripper", "ours", "ratio", "pages", "pages/s"));
    for (Stage stage : Stage.values()) {
      line.append(format(" %9s", stage.name().toLowerCase(Locale.ROOT)));
    }
    tools.forEach(tool -> line.append(format(" %12s", tool)));
    return line + "  file";
  }

  /** A file. */
  public String line(Measurement measured) {
    return line(List.of(measured), measured.path());
  }

  /** Several files in one line: their sums. Ratio and pages are of the PDF files among them. */
  public String line(List<Measurement> measured, String name) {
    List<Measurement> paged = measured.stream().filter(one -> one.stripper() != null).toList();
    double stripper =
        paged.stream()
            .map(Measurement::stripper)
            .filter(Objects::nonNull)
            .mapToDouble(t -> t)
            .sum();
    double ours = sum(measured);
    double oursOfPaged = sum(paged);
    int pages = measured.stream().mapToInt(Measurement::pages).sum();
    StringBuilder line =
        new StringBuilder(
            format(
                "%7.1fms %7.1fms %6s %6d %9s",
                stripper,
                ours,
                paged.isEmpty() ? "-" : format("%.2f", oursOfPaged / stripper),
                pages,
                pages == 0 ? "-" : format("%.0f", pages * 1000 / oursOfPaged)));
    for (Stage stage : Stage.values()) {
      double time =
          measured.stream().mapToDouble(one -> one.stages().getOrDefault(stage, 0.0)).sum();
      line.append(format(" %8.1f%%", 100 * time / ours));
    }
    for (String tool : tools) {
      double time = measured.stream().mapToDouble(one -> one.tools().getOrDefault(tool, 0.0)).sum();
      line.append(format(" %10.1fms", time));
    }
    return line + "  " + name;
  }

  private static double sum(List<Measurement> measured) {
    return measured.stream().mapToDouble(Measurement::extraction).sum();
  }

  /** The most heap that this process has had in use, in words. */
  public static String peakMemory() {
    long bytes =
        new ArrayList<>(ManagementFactory.getMemoryPoolMXBeans())
            .stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    return "peak heap " + (bytes >> 20) + " MiB";
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
