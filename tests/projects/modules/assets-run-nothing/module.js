import './style.css';
import logo from './logo.svg';
export const icon = logo;
