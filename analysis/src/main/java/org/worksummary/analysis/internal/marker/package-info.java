/** Markers of headings and points (序号): 一、（一）1. 一是 第一， ①. */
@NullMarked
package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.NullMarked;
