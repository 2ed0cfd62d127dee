package org.gongbao.structure;

/**
 * The number that a paragraph begins with.
 *
 * @param form how it is numbered
 * @param printed the number as printed, without blanks; a pause mark (、) does not belong to it
 * @param value what it counts
 * @param end offset behind the number and what parts it from the text
 */
record SectionNumber(NumberingForm form, String printed, int value, int end) {}
