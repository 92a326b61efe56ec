/** The commands {@code archive} and {@code query}. */
@NullMarked
package org.worksummary.archive.command;

import org.jspecify.annotations.NullMarked;
