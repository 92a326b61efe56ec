/**
 * The immutable model of a work summary (工作总结).
 *
 * <p>A value that the text does not give is {@code null} and its component is annotated {@code @Nullable}; lists are
 * never {@code null}. All types are immutable and safe to share between threads.
 */
@NullMarked
package org.worksummary.model;

import org.jspecify.annotations.NullMarked;
