package org.worksummary.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.worksummary.archive.read.FileInArchive;
import org.worksummary.archive.read.ZipOfFiles;

/**
 * The files of one task, those in ZIP files among them.
 *
 * <p>A ZIP file is copied to the machine that reads it, one at a time, since its list of files stands at its end.
 */
final class TaskFiles implements Iterator<FileInArchive>, AutoCloseable {
    private final HadoopFolder folder;
    private final Iterator<String> uris;
    private Iterator<FileInArchive> waiting = Collections.emptyIterator();
    private @Nullable Path copy;

    TaskFiles(HadoopFolder folder, Iterator<String> uris) {
        this.folder = folder;
        this.uris = uris;
    }

    @Override
    public boolean hasNext() {
        try {
            while (!waiting.hasNext() && uris.hasNext()) {
                close();
                waiting = files(uris.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return waiting.hasNext();
    }

    @Override
    public FileInArchive next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.next();
    }

    private Iterator<FileInArchive> files(String uri) throws IOException {
        String path = folder.pathOf(uri);
        FileInArchive file = new FileInArchive(path, () -> folder.open(uri));
        if (beginsAsZip(file)) {
            Path local = Files.createTempFile("worksummary", ".zip");
            copy = local;
            try (InputStream in = file.content().open()) {
                Files.copy(in, local, StandardCopyOption.REPLACE_EXISTING);
            }
            Optional<ZipOfFiles> opened = ZipOfFiles.open(local, path);
            if (opened.isPresent()) {
                return opened.get().files().iterator();
            }
        }
        return Collections.singleton(file).iterator();
    }

    private static boolean beginsAsZip(FileInArchive file) {
        try (InputStream in = new BufferedInputStream(file.content().open())) {
            return in.read() == 'P' && in.read() == 'K' && in.read() == 3 && in.read() == 4;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (copy != null) {
            Files.deleteIfExists(copy);
            copy = null;
        }
    }
}
