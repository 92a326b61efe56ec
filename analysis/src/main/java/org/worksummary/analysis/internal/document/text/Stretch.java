package org.worksummary.analysis.internal.document.text;

/**
 * Bytes that are sound in one character set, or that make one damaged character.
 *
 * @param from the first byte
 * @param to the byte after the last one
 * @param encoding the character set
 * @param damaged whether they stand for one character that could not be decoded
 */
record Stretch(int from, int to, Encoding encoding, boolean damaged) {}
