package org.worksummary.archive.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The central directory of a ZIP file (压缩包目录): what is in it, and where.
 *
 * <p>Read here and not by {@code java.util.zip}, which refuses the whole file for one entry with a password. Files larger
 * than 4 GiB are read (ZIP64), those in several volumes are not.
 */
final class ZipDirectory {
    private static final Charset[] NAMES = {
        StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.ISO_8859_1
    };
    private static final int END = 0x06054B50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END64_PLACE = 0x07064B50;
    private static final int END64_PLACE_SIZE = 20;
    private static final int END64 = 0x06064B50;
    private static final int END64_SIZE = 56;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_SIZE = 46;
    private static final int EXTRA64 = 1;
    private static final long IN_EXTRA = 0xFFFFFFFFL;

    private final FileChannel file;
    private final List<PackedFile> files = new ArrayList<>();
    private final List<byte[]> names = new ArrayList<>();
    private final List<Boolean> inUtf8 = new ArrayList<>();

    private record Place(long offset, long size, long shift) {}

    private ZipDirectory(FileChannel file) {
        this.file = file;
    }

    /** {@return what a ZIP file holds, folders left out, in the order of its directory} */
    static List<PackedFile> read(FileChannel file) throws IOException {
        try {
            return new ZipDirectory(file).read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ZipException("the directory is broken");
        }
    }

    private List<PackedFile> read() throws IOException {
        Place place = place();
        ByteBuffer directory = bytes(place.offset, place.size);
        int at = 0;
        while (at + ENTRY_SIZE <= directory.limit() && directory.getInt(at) == ENTRY) {
            int nameLength = directory.getShort(at + 28) & 0xFFFF;
            int extraLength = directory.getShort(at + 30) & 0xFFFF;
            byte[] name = new byte[nameLength];
            directory.get(at + ENTRY_SIZE, name);
            int flags = directory.getShort(at + 8);
            names.add(name);
            inUtf8.add((flags & 0x800) != 0);
            files.add(entry(directory, at, at + ENTRY_SIZE + nameLength, extraLength, flags, place.shift));
            at += ENTRY_SIZE + nameLength + extraLength + (directory.getShort(at + 32) & 0xFFFF);
        }
        if (at != directory.limit()) {
            throw new ZipException("the directory is broken");
        }
        return named();
    }

    private static PackedFile entry(ByteBuffer all, int at, int extra, int extraLength, int flags, long shift) {
        long packed = all.getInt(at + 20) & IN_EXTRA;
        long size = all.getInt(at + 24) & IN_EXTRA;
        long offset = all.getInt(at + 42) & IN_EXTRA;
        for (int i = extra; i + 4 <= extra + extraLength; i += 4 + (all.getShort(i + 2) & 0xFFFF)) {
            if (all.getShort(i) == EXTRA64) {
                int field = i + 4 + (size == IN_EXTRA ? 8 : 0);
                if (packed == IN_EXTRA) {
                    packed = all.getLong(field);
                    field += 8;
                }
                offset = offset == IN_EXTRA ? all.getLong(field) : offset;
            }
        }
        return new PackedFile("", shift + offset, packed, all.getShort(at + 10) & 0xFFFF, (flags & 1) != 0);
    }

    /** Bytes before the first entry, which a program that unpacks itself has, shift all offsets. */
    private Place place() throws IOException {
        long start = Math.max(0, file.size() - END_SIZE - LONGEST_COMMENT);
        ByteBuffer tail = bytes(start, file.size() - start);
        int at = tail.limit() - END_SIZE;
        while (at >= 0 && tail.getInt(at) != END) {
            at--;
        }
        if (at < 0) {
            throw new ZipException("there is no directory");
        }
        long size = tail.getInt(at + 12) & IN_EXTRA;
        long offset = tail.getInt(at + 16) & IN_EXTRA;
        if (at >= END64_PLACE_SIZE && tail.getInt(at - END64_PLACE_SIZE) == END64_PLACE) {
            ByteBuffer end = bytes(tail.getLong(at - END64_PLACE_SIZE + 8), END64_SIZE);
            if (end.getInt(0) == END64) {
                return new Place(end.getLong(48), end.getLong(40), 0);
            }
        }
        return new Place(start + at - size, size, start + at - size - offset);
    }

    private ByteBuffer bytes(long offset, long size) throws IOException {
        if (offset < 0 || size < 0 || offset > file.size() - size || size > Integer.MAX_VALUE - 16) {
            throw new ZipException("the directory lies outside of the file");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, offset + bytes.position()) >= 0) {
            // Goes on until all is read.
        }
        return bytes.flip();
    }

    private List<PackedFile> named() {
        Charset charset = charset();
        UniqueNames unique = new UniqueNames();
        List<PackedFile> all = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String name = new String(names.get(i), inUtf8.get(i) ? StandardCharsets.UTF_8 : charset).replace('\\', '/');
            if (!name.endsWith("/")) {
                all.add(files.get(i).named(unique.of(name)));
            }
        }
        return all;
    }

    /** {@return the first character set that all names are sound in which don't say that they are in UTF-8} */
    private Charset charset() {
        for (Charset charset : NAMES) {
            if (isSound(charset)) {
                return charset;
            }
        }
        return StandardCharsets.ISO_8859_1;
    }

    private boolean isSound(Charset charset) {
        try {
            for (int i = 0; i < names.size(); i++) {
                if (!inUtf8.get(i)) {
                    charset.newDecoder().decode(ByteBuffer.wrap(names.get(i)));
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
