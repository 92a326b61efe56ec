/** The tables that reports become. */
@NullMarked
package org.worksummary.archive.table;

import org.jspecify.annotations.NullMarked;
