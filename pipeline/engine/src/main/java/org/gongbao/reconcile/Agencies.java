package org.gongbao.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongbao.model.Agency;
import org.gongbao.model.AgencyRole;
import org.gongbao.model.Evidence;
import org.gongbao.model.Issuer;
import org.gongbao.model.document.Document;
import org.gongbao.model.finding.AgencyMention;
import org.gongbao.model.finding.Findings;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** The bodies of a report: the mentions of one name gathered under one id. */
final class Agencies {
  private final List<AgencyMention> mentions;
  private final Map<String, String> ids;
  private final List<Agency> all;
  private final @Nullable Issuer issuer;

  private Agencies(
      List<AgencyMention> mentions,
      Map<String, String> ids,
      List<Agency> all,
      @Nullable Issuer issuer) {
    this.mentions = mentions;
    this.ids = ids;
    this.all = all;
    this.issuer = issuer;
  }

  static Agencies of(Document document, Findings findings) {
    Map<String, List<Evidence>> places = new LinkedHashMap<>();
    Map<String, Set<AgencyRole>> roles = new LinkedHashMap<>();
    for (AgencyMention mention : findings.agencies()) {
      places
          .computeIfAbsent(mention.name(), n -> new ArrayList<>())
          .add(document.text().evidence(mention.begin(), mention.end()));
      roles
          .computeIfAbsent(mention.name(), n -> EnumSet.noneOf(AgencyRole.class))
          .add(mention.role());
    }
    String issuerName = findings.header().issuer();
    if (issuerName != null) {
      places.computeIfAbsent(issuerName, n -> new ArrayList<>());
      roles
          .computeIfAbsent(issuerName, n -> EnumSet.noneOf(AgencyRole.class))
          .add(AgencyRole.ISSUER);
    }
    Map<String, String> ids = new LinkedHashMap<>();
    List<Agency> all = new ArrayList<>();
    places.forEach(
        (name, evidence) -> {
          String id = "a" + (ids.size() + 1);
          ids.put(name, id);
          Set<AgencyRole> all1 = Objects.requireNonNull(roles.get(name));
          all.add(new Agency(id, name, List.copyOf(all1), evidence));
        });
    Issuer issuer =
        issuerName == null
            ? null
            : new Issuer(Objects.requireNonNull(ids.get(issuerName)), issuerName);
    return new Agencies(findings.agencies(), ids, all, issuer);
  }

  /** All bodies, by first mention. */
  List<Agency> all() {
    return all;
  }

  /** The body that gives the report; null where unknown. */
  @Nullable Issuer issuer() {
    return issuer;
  }

  /**
   * The ids of the bodies that lead in spans, or where none does of those named, each once, in
   * order.
   */
  List<String> within(List<Span> spans) {
    List<String> leading = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (Span span : spans) {
      for (AgencyMention mention : mentions) {
        if (span.contains(mention.begin())) {
          add(mention.name(), mention.role() == AgencyRole.LEAD ? leading : named);
        }
      }
    }
    return leading.isEmpty() ? named : leading;
  }

  /** The ids of the bodies that the sentence around a place makes responsible. */
  List<String> responsibleAt(Document document, Span place) {
    String text = document.text().text();
    int begin = place.begin();
    while (begin > 0 && "。；\n".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    int end = place.end();
    while (end < text.length() && "。；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    List<String> found = new ArrayList<>();
    for (AgencyMention mention : mentions) {
      boolean inside = mention.begin() >= begin && mention.begin() < end;
      if (inside && isResponsible(mention.role())) {
        add(mention.name(), found);
      }
    }
    return found;
  }

  private static boolean isResponsible(AgencyRole role) {
    return role == AgencyRole.LEAD || role == AgencyRole.PARTNER;
  }

  private void add(String name, List<String> found) {
    String id = ids.get(name);
    if (id != null && !found.contains(id)) {
      found.add(id);
    }
  }
}
