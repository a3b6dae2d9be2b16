// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";

// Sealing the answer for the advisor (JWE ECDH-ES over P-256 with A256GCM, as models/sealing reads it) and keeping an
// unfinished one for oneself. Everything by the browser's own WebCrypto.

const utf8 = (text) => new TextEncoder().encode(text);

const LARGEST_ENVELOPE = 1024 * 1024;
const BUCKET = 4096;

function toBase64Url(bytes) {
    let binary = "";
    for (let at = 0; at < bytes.length; at += 0x8000)
        binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text) {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function joinBytes(...pieces) {
    const joined = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        joined.set(piece, at);
        at += piece.length;
    }
    return joined;
}

function bigEndian(number) {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, number);
    return bytes;
}

// RFC 7518, section 4.6: one round of the Concat KDF, without apu and apv.
async function contentKey(secret) {
    const algorithm = utf8("A256GCM");
    const info = joinBytes(bigEndian(algorithm.length), algorithm, bigEndian(0), bigEndian(0), bigEndian(256));
    const key = await crypto.subtle.digest("SHA-256", joinBytes(bigEndian(1), secret, info));
    return crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
}

async function sealFor(publicKey, plaintext) {
    const curve = { name: "ECDH", namedCurve: "P-256" };
    const { kty, crv, x, y, kid } = publicKey;
    const receiver = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, curve, false, []);
    const sender = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
    const point = await crypto.subtle.exportKey("jwk", sender.publicKey);
    const epk = { kty: point.kty, crv: point.crv, x: point.x, y: point.y };
    const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: receiver }, sender.privateKey, 256);
    const header = toBase64Url(utf8(JSON.stringify({ alg: "ECDH-ES", enc: "A256GCM", kid, epk })));
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const cipher = { name: "AES-GCM", iv, additionalData: utf8(header), tagLength: 128 };
    const sealed = new Uint8Array(await crypto.subtle.encrypt(cipher, await contentKey(new Uint8Array(shared)), plaintext));
    const tagAt = sealed.length - 16;
    const compact = [header, "", toBase64Url(iv), toBase64Url(sealed.subarray(0, tagAt)), toBase64Url(sealed.subarray(tagAt))];
    return compact.join(".");
}

// The length of an envelope should not tell what was answered.
function padded(answer) {
    const length = utf8(JSON.stringify({ ...answer, padding: "" })).length;
    return utf8(JSON.stringify({ ...answer, padding: "x".repeat((BUCKET - (length % BUCKET)) % BUCKET) }));
}

// The key of an unfinished answer comes from the invitation's code: only who has the link opens the file.
async function savingKey(code, salt) {
    const material = await crypto.subtle.importKey("raw", fromBase64Url(code), "HKDF", false, ["deriveKey"]);
    const derivation = { name: "HKDF", hash: "SHA-256", salt, info: utf8("waarborg unfinished answer v1") };
    return crypto.subtle.deriveKey(derivation, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function encryptUnfinished(code, form, content) {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const cipher = { name: "AES-GCM", iv, additionalData: utf8(form) };
    const data = await crypto.subtle.encrypt(cipher, await savingKey(code, salt), padded(content));
    return JSON.stringify({
        waarborg: "unfinished", v: 1, salt: toBase64Url(salt), iv: toBase64Url(iv), data: toBase64Url(new Uint8Array(data)),
    });
}

// Throws on a file that is not ours, was made with another link, or was altered.
async function decryptUnfinished(code, form, text) {
    const file = JSON.parse(text);
    if (file.waarborg !== "unfinished" || file.v !== 1)
        throw new Error("not an unfinished answer");
    const cipher = { name: "AES-GCM", iv: fromBase64Url(file.iv), additionalData: utf8(form) };
    const key = await savingKey(code, fromBase64Url(file.salt));
    const plain = await crypto.subtle.decrypt(cipher, key, fromBase64Url(file.data));
    return JSON.parse(new TextDecoder().decode(plain));
}

function randomName() {
    const letters = "abcdefghjkmnpqrstuvwxyz23456789";
    const bytes = crypto.getRandomValues(new Uint8Array(8));
    return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}

function download(name, type, content) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
