package org.w3id.relata.web;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3id.relata.rdf.Literals;

/** Writes XML in UTF-8, element by element; whatever it is given is escaped, and what XML cannot carry is replaced. */
final class XmlBody {
    private final XMLStreamWriter xml;

    XmlBody(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /** Begins the outermost element, whose namespace is that of all names without a prefix. */
    void begin(String name, String namespace) throws XMLStreamException {
        begin(name);
        xml.writeDefaultNamespace(namespace);
    }

    /** Declares another namespace, in the element that has just begun. */
    void namespace(String prefix, String namespace) throws XMLStreamException {
        xml.writeNamespace(prefix, namespace);
    }

    /** Begins an element. */
    void begin(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
    }

    /** Adds an attribute to the element that has just begun. */
    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Literals.publishable(value));
    }

    /** An element with attributes only, given as names and values in turn. */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    /** An element with words. */
    void element(String name, String words) throws XMLStreamException {
        begin(name);
        xml.writeCharacters(Literals.publishable(words));
        end();
    }

    /** An element with words and an attribute. */
    void element(String name, String words, String attribute, String value) throws XMLStreamException {
        begin(name);
        attribute(attribute, value);
        xml.writeCharacters(Literals.publishable(words));
        end();
    }

    /** Ends the element that was begun last. */
    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
