package org.gongbao.model;

import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands under it.
 *
 * @param id {@code s1}, {@code s2} … in reading order
 * @param parent the id of the section above; null at the top
 * @param number the number as printed (一, （三）, 1., 一是); null for an unnumbered heading
 * @param level the depth in the tree, from 1
 * @param title the heading without number and final punctuation
 * @param kind what the section is for
 * @param evidence the heading's place
 * @param begin offset of the section's first character in the text, in code points
 * @param end offset behind its last character, that of its children included
 */
public record Section(
    String id,
    @Nullable String parent,
    @Nullable String number,
    int level,
    String title,
    SectionKind kind,
    Evidence evidence,
    int begin,
    int end) {}
