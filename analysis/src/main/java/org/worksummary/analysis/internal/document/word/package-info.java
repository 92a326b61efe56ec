/** Reads binary Word and WPS documents (.doc, .wps); the only place that knows POI. */
@NullMarked
package org.worksummary.analysis.internal.document.word;

import org.jspecify.annotations.NullMarked;
