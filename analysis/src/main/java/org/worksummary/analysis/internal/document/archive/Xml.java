package org.worksummary.analysis.internal.document.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the elements and characters of an XML part.
 *
 * <p>Names are local names: the formats' name spaces have several addresses each. A document type declaration is refused,
 * so no entity is ever expanded and nothing outside is read.
 */
public final class Xml {
    private static final int DEEPEST = 2000;

    /** What the reader stands at. */
    public enum Event {
        START,
        END,
        TEXT,
        DONE
    }

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Begins to read a part. */
    public static Xml open(byte[] part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            return new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Goes on to the next element or characters. */
    public Event next() throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new IOException("elements are nested too deep");
                        }
                        return Event.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Event.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Event.TEXT;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new IOException("a document type declaration is not read");
                    default -> {}
                }
            }
            return Event.DONE;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** {@return how many elements are open} */
    public int depth() {
        return depth;
    }

    /** {@return the local name of the element} */
    public String name() {
        return reader.getLocalName();
    }

    /** {@return whether the element has the prefix-free name} */
    public boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    /** {@return the characters} */
    public String text() {
        return reader.getText();
    }

    /** {@return the attribute of that local name, whatever its name space, or {@code null}} */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** {@return the attribute, or another value where it is missing} */
    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** {@return the attribute as a whole number, or another where it is missing or none} */
    public int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Skips the element that was just begun, with all in it. */
    public void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == Event.DONE) {
                return;
            }
        }
    }
}
