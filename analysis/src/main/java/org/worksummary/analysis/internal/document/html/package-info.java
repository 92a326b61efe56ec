/** Reads web pages and web archives; the only place that knows jsoup. */
@NullMarked
package org.worksummary.analysis.internal.document.html;

import org.jspecify.annotations.NullMarked;
