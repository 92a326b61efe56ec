package org.worksummary.analysis.internal.document;

import org.worksummary.analysis.document.DocumentException.Kind;

/** The libraries that are only needed for one format: optional dependencies of the artifact. */
public enum Library {
    POI("org.apache.poi:poi-scratchpad:5.5.1"),
    PDFBOX("org.apache.pdfbox:pdfbox:3.0.8"),
    JSOUP("org.jsoup:jsoup:1.24.1");

    private final String coordinates;

    Library(String coordinates) {
        this.coordinates = coordinates;
    }

    /** {@return the Maven coordinates: group, artifact and version} */
    public String coordinates() {
        return coordinates;
    }

    /** {@return the failure of reading a format without this library} */
    ReadFailure missing(DocumentFormat format, LinkageError cause) {
        return new ReadFailure(
                Kind.LIBRARY_MISSING,
                "is " + format.words() + ", which is read with " + coordinates + "; add that to the class path.",
                cause);
    }
}
