package org.w3id.relata.text.read;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.UserError;

/**
 * A Word document (ECMA-376, WordprocessingML): the text of its main part, without headers, footers, notes, comments,
 * and what was deleted. Its day is the one that stands at the head of its text: that of its properties is often that
 * of a template.
 */
final class WordDocument {
    private static final String MAIN_PART = "wordprocessingml.document.main+xml";
    private static final String MAIN_PART_WITH_MACROS = "word.document.macroEnabled.main+xml";

    private final ZipParts parts;

    private WordDocument(ZipParts parts) {
        this.parts = parts;
    }

    /** @throws UserError where it is broken, or another kind of document */
    static Extraction read(Path path, byte[] bytes) {
        try {
            WordDocument document = new WordDocument(ZipParts.of(path, bytes));
            Blocks blocks = document.blocks(path);
            return new Extraction(blocks.text(), document.metadata(VisibleDate.of(blocks)));
        } catch (XMLStreamException e) {
            throw new UserError(
                    path + ": the Word document is broken ("
                            + e.getMessage().lines().findFirst().orElse("") + ")",
                    "open it in a word processor and save it anew");
        }
    }

    private Blocks blocks(Path path) throws XMLStreamException {
        Blocks blocks = new Blocks();
        try (XmlPart part = open(mainPart(path))) {
            new WordBlocks(part.reader(), blocks).read();
        }
        return blocks;
    }

    private String mainPart(Path path) throws XMLStreamException {
        try (XmlPart types = open("[Content_Types].xml")) {
            XMLStreamReader reader = types.reader();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    String type = String.valueOf(reader.getAttributeValue(null, "ContentType"));
                    String name = reader.getAttributeValue(null, "PartName");
                    if (name != null && (type.endsWith(MAIN_PART) || type.endsWith(MAIN_PART_WITH_MACROS))) {
                        return name.replaceFirst("^/", "");
                    }
                }
            }
        }
        throw new UserError(
                path + ": this is no Word document, whatever its name says",
                "give it the ending of what it is, or save it anew");
    }

    private Metadata metadata(@Nullable LocalDate day) throws XMLStreamException {
        String title = "";
        String author = "";
        try (XmlPart part = open("docProps/core.xml")) {
            XMLStreamReader reader = part.reader();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "title" -> title = Blocks.clean(reader.getElementText());
                        case "creator" -> author = reader.getElementText();
                        default -> {}
                    }
                }
            }
        }
        return new Metadata(title.isEmpty() ? null : title, AuthorNames.of(List.of(author)), null, day, null, null);
    }

    private XmlPart open(String name) throws XMLStreamException {
        return XmlPart.open(parts.get(name));
    }

    /** A part that is being read, without a document type, and so without entities. */
    private record XmlPart(XMLStreamReader reader) implements AutoCloseable {
        static XmlPart open(byte[] content) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return new XmlPart(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
        }

        @Override
        public void close() throws XMLStreamException {
            reader.close();
        }
    }
}
