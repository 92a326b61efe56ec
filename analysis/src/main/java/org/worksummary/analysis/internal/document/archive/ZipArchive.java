package org.worksummary.analysis.internal.document.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.ReadFailure;

/**
 * The parts of a ZIP archive in memory, by its central directory.
 *
 * <p>Two parts of one name are refused, for programs disagree on which of them counts. A part is only inflated when it
 * is asked for, and never beyond the budget.
 */
public final class ZipArchive {
    private static final int END = 0x06054B50;
    private static final int ENTRY = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int BUFFER = 1 << 16;

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int offset, int method, long compressed, boolean encrypted) {}

    private ZipArchive(byte[] bytes) throws IOException {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw new ZipException("the directory of the archive lies outside of it");
        }
    }

    /** Opens an archive. */
    public static ZipArchive open(byte[] bytes) throws IOException {
        return new ZipArchive(bytes);
    }

    /** {@return the names of all parts, in the order of the directory} */
    public Set<String> names() {
        return entries.keySet();
    }

    private void readDirectory() throws IOException {
        int end = bytes.limit() - END_SIZE;
        while (end >= 0 && bytes.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new ZipException("the archive has no directory");
        }
        int count = bytes.getShort(end + 10) & 0xFFFF;
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw new ZipException("the directory of the archive is broken");
            }
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            String name = name(at + ENTRY_SIZE, nameLength);
            Entry entry = new Entry(
                    bytes.getInt(at + 42),
                    bytes.getShort(at + 10) & 0xFFFF,
                    bytes.getInt(at + 20) & 0xFFFFFFFFL,
                    (bytes.getShort(at + 8) & 1) != 0);
            if (entries.put(name.replace('\\', '/'), entry) != null) {
                throw new ZipException("the archive has two parts of one name");
            }
            at += ENTRY_SIZE + nameLength + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
    }

    /** The names of a document's parts are in UTF-8; others, as in GBK, are only told apart, byte by byte. */
    private String name(int at, int length) {
        String name = new String(bytes.array(), at, length, StandardCharsets.UTF_8);
        return name.indexOf('\uFFFD') < 0 ? name : new String(bytes.array(), at, length, StandardCharsets.ISO_8859_1);
    }

    /** {@return a part that must be there} */
    public byte[] get(String name, Budget budget) throws IOException {
        return find(name, budget).orElseThrow(() -> new ZipException("the archive has no part " + name));
    }

    /** {@return a part, or nothing where there is none of that name} */
    public Optional<byte[]> find(String name, Budget budget) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.encrypted) {
            throw ReadFailure.encrypted(null);
        }
        try {
            return Optional.of(inflate(entry, budget));
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw new ZipException("the part " + name + " of the archive is broken");
        }
    }

    private byte[] inflate(Entry entry, Budget budget) throws IOException, DataFormatException {
        int at = entry.offset;
        if (bytes.getInt(at) != LOCAL) {
            throw new ZipException("a part of the archive is not where its directory says");
        }
        int start = at + LOCAL_SIZE + (bytes.getShort(at + 26) & 0xFFFF) + (bytes.getShort(at + 28) & 0xFFFF);
        if (start + entry.compressed > bytes.limit()) {
            throw new ZipException("a part of the archive is cut off");
        }
        int length = (int) entry.compressed;
        if (entry.method == 0) {
            budget.inflate(length, length, length);
            byte[] part = new byte[length];
            bytes.get(start, part);
            return part;
        }
        if (entry.method != 8) {
            throw new ZipException("a part of the archive is packed in an unknown way");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw new DataFormatException("cut off");
                }
                out.write(buffer, 0, count);
                budget.inflate(count, out.size(), entry.compressed);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
