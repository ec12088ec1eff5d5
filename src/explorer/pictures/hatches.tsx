/** The hatchings by which choices differ without colour. */
export const Hatches = () => (
  <defs>
    <pattern id="hatch-AGAINST" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V6" stroke="#fff" stroke-width="2" opacity="0.38" />
    </pattern>
    <pattern id="hatch-ABSTAIN" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="1.5" cy="1.5" r="1" fill="#5a3d00" opacity="0.45" />
      <circle cx="4.5" cy="4.5" r="1" fill="#5a3d00" opacity="0.45" />
    </pattern>
    <pattern id="hatch-NOT_VOTING" width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M0 2.5H5" stroke="#888" stroke-width="1" opacity="0.5" />
    </pattern>
    <pattern id="hatch-ABSENT" width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M2.5 0V5" stroke="#888" stroke-width="1" opacity="0.5" />
    </pattern>
    <pattern id="hatch-UNKNOWN" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M0 3H6M3 0V6" stroke="#888" stroke-width="1" opacity="0.4" />
    </pattern>
  </defs>
);
